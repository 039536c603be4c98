using System.CommandLine;
using Entente.Cli.Help;
using Entente.Comparing;
using Entente.Json;
using Entente.Measures;
using Entente.Model;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary><c>entente compare</c>: what several sets of events have in common.</summary>
internal static class CompareCommand
{
    public static Command Create(Session session)
    {
        var sets = new Argument<string>("sets") { HelpName = "SETS", Description = "Data sets, joined by commas; \"reading\" is what Entente read itself" };
        var query = new RelationQuery();
        var from = Wish.Day("--from", "Events on this day or later", last: false);
        var to = Wish.Day("--to", "Events on this day or earlier", last: true);
        var by = new Option<Period?>("--by") { HelpName = "week|month", Description = "Count by week or month as well" };
        by.AcceptOnlyFromAmong("week", "month");
        var command = new Described("compare", "Which events of two actors several sets have, and which only one")
        {
            Long = """
                Events are the same when direction and CAMEO root are, and the days at most one apart; a set's events of one
                day, direction and root count once. Where a set has no CAMEO codes, PLOVER types are compared instead.
                A and B may be several actors joined by + (SRB+MNE), or codes of a data set itself (FRY).
                """,
            Examples =
            [
                ("ICEWS, GDELT and what was read", "entente compare \"ICEWS,GDELT 2.0,reading\" RUS PRK"),
                ("By month, for a program", "entente compare \"ICEWS,reading\" USA CHN --from 2018 --by month --json"),
            ],
        };
        command.Arguments.Add(sets);
        query.AddTo(command, from, to, by);
        command.SetAction(parsed =>
        {
            using var asked = query.OfSets(parsed, session);
            if (asked.A is null || asked.B is null) throw UsageErrors.Usage(command, "name two actors behind the sets");
            if (parsed.GetValue(from) > parsed.GetValue(to)) throw UsageErrors.Usage(command, $"--from {parsed.GetValue(from):yyyy-MM-dd} is after --to {parsed.GetValue(to):yyyy-MM-dd}");
            var compared = SetComparer.Compare(asked.Workspace.Store, Ontology.Load(session.DataFolder), Names(asked.Workspace.Store, parsed.GetValue(sets)!), new CodedFilter
            {
                A = asked.A.Actors,
                B = asked.B.Actors,
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
                AsOf = asked.AsOf,
                AsKnown = asked.AsKnown,
            });
            var periods = parsed.GetValue(by) is { } period ? Periods(compared.Events, period) : [];
            if (asked.Json) Door.Print(session, ComparisonJson.Of(compared, asked.A.Name, asked.B.Name, periods), asked.Pretty);
            else ComparisonPage.Write(session, compared, asked.A.Name, asked.B.Name, periods);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static List<string> Names(Store store, string text)
    {
        var names = Wish.SetNames(text);
        var reading = names.Any(n => n.Equals(SetComparer.Reading, StringComparison.OrdinalIgnoreCase));
        var coded = names.Where(n => !n.Equals(SetComparer.Reading, StringComparison.OrdinalIgnoreCase)).ToList();
        List<string> known = [.. (coded.Count == 0 ? [] : Wish.Known(store, coded) ?? store.DataSetNames()).Distinct(), .. reading ? [SetComparer.Reading] : Array.Empty<string>()];
        return known.Count > 1 ? known : throw UserException.Usage("name two sets at least, joined by a comma: \"ICEWS,reading\"");
    }

    private static List<(DateOnly Start, IReadOnlyList<SharedEvent> Events)> Periods(IReadOnlyList<SharedEvent> events, Period period) =>
        [.. events.GroupBy(e => Start(e.Day, period)).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<SharedEvent>)[.. g]))];

    private static DateOnly Start(DateOnly day, Period period) => period == Period.Week ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : new DateOnly(day.Year, day.Month, 1);
}

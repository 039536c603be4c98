using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Dossiers;
using Entente.Json;
using Entente.Look;
using Entente.Model;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary><c>entente events</c>: the events in the store.</summary>
internal static class EventsCommand
{
    public static Command Create(Session session)
    {
        var query = new RelationQuery();
        var from = Wish.Day("--from", "Events that may have happened on this day or later", last: false);
        var to = Wish.Day("--to", "Events that may have happened on this day or earlier", last: true);
        var merged = new Option<bool>("--merged") { Description = "One event for each act, with all the sentences of all documents that tell of it" };
        var undated = new Option<bool>("--undated") { Description = "With --from or --to: events without a date too" };
        var type = Wish.OneOf<EventType>("--type", "PLOVER type, such as AGREE or SANCTION", Ontology.NameOf);
        var status = Wish.OneOf<Status>("--status", "happened, ongoing, planned, threatened, denied or hypothetical", Spelling.Of);
        var sets = Wish.Sets("--set", "Events of these data sets instead, each with its row: names joined by commas, or all");
        var command = new Described("events", "List events, each with its sentence")
        {
            Long = """
                All events of the store, of one actor, or between two. By date, those without a date last.
                Each document's events stand by themselves; with --merged those that tell of one act are one, and reprints go
                with their originals.
                With --set A and B may be several actors joined by + (SRB+MNE), or codes of the data set itself (FRY).
                Dates are written 2024, 2024-06 or 2024-06-19 (EDTF).
                """,
            Examples =
            [
                ("Between Russia and North Korea", "entente events Russia \"North Korea\""),
                ("What was agreed since 2023, as JSON", "entente events RUS PRK --from 2023 --type AGREE --json"),
                ("What ICEWS has of the two", "entente events RUS PRK --set ICEWS --from 2018"),
                ("What one could know by 22 December 2024", "entente events RUS --as-of 2024-12-22"),
            ],
        };
        query.AddTo(command, from, to, undated, type, status, merged, sets);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(sets) is { Length: > 0 } names)
            {
                foreach (var own in (ReadOnlySpan<Option>)[merged, undated, status])
                    if (parsed.GetResult(own) is { Implicit: false }) throw UsageErrors.Usage(command, $"{own.Name} is of documents, and says nothing of data sets (--set)");
                return (int)OfSets(session, query.OfSets(parsed, session), names, parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(type));
            }
            using var asked = query.Of(parsed, session);
            var (first, last) = (parsed.GetValue(from), parsed.GetValue(to));
            if (first > last) throw UsageErrors.Usage(command, $"--from {first:yyyy-MM-dd} is after --to {last:yyyy-MM-dd}");
            var events = asked.Store.Events(new EventFilter
            {
                A = asked.A,
                B = asked.B,
                From = first,
                To = last,
                Undated = parsed.GetValue(undated),
                Type = parsed.GetValue(type),
                Status = parsed.GetValue(status),
                AsOf = asked.AsOf,
                AsKnown = asked.AsKnown,
            });
            if (parsed.GetValue(merged)) events = ActGathering.Merged(asked.Store, events, asked.AsOf, asked.AsKnown);
            if (asked.Json) Door.Print(session, new EventsJson([.. events.Select(EventJson.Of)]), asked.Pretty);
            else Answer.List(session, asked).Events("Events", events, $"no event of {asked.Whom} in {asked.Store.Path} fits");
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static ExitCode OfSets(Session session, AskedSets asked, IReadOnlyList<string> names, DateOnly? from, DateOnly? to, EventType? type)
    {
        using var _ = asked;
        var events = asked.Workspace.Store.CodedEvents(new CodedFilter
        {
            A = asked.A?.Actors,
            B = asked.B?.Actors,
            DataSets = Wish.Known(asked.Workspace.Store, names),
            From = from,
            To = to,
            AsOf = asked.AsOf,
            AsKnown = asked.AsKnown,
        });
        if (type is { } only) events = [.. events.Where(e => e.Event.Type == only)];
        if (asked.Json) Door.Print(session, new CodedEventsJson([.. events.Select(CodedEventJson.Of)]), asked.Pretty);
        else CodedEventsPage.Write(session, asked.Workspace, events, $"no event of {asked.Whom} in these data sets of {asked.Workspace.StorePath} fits");
        return ExitCode.Ok;
    }
}

using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Dossiers;
using Entente.Dossiers.Pages;
using Entente.Dossiers.Words;

namespace Entente.Cli.Commands;

/// <summary><c>entente dossier</c>: the page on one relation.</summary>
internal static class DossierCommand
{
    public static Command Create(Session session)
    {
        var a = new Argument<string>("a") { HelpName = "A", Description = "One of the two: a name, ISO code or demonym" };
        var b = new Argument<string>("b") { HelpName = "B", Description = "The other" };
        var asOf = Wish.Day("--as-of", "Only what was published by this day", last: true);
        var asKnown = Wish.AsKnown();
        var from = Wish.Day("--from", "What may have happened on this day or later", last: false);
        var to = Wish.Day("--to", "What may have happened on this day or earlier", last: true);
        var json = Wish.Json();
        var pretty = Wish.Pretty();
        var markdown = new Option<bool>("--md") { Description = "As Markdown" };
        var html = new Option<bool>("--html") { Description = "As one HTML page that fetches nothing" };
        var plain = new Option<bool>("--plain") { Description = "Without colour" };
        var ascii = new Option<bool>("--ascii") { Description = "With plain ASCII lines and signs" };
        var store = Wish.Store();
        var command = new Described("dossier", "Print the dossier of two actors: all the store knows of their relation, every line with its sentence")
        {
            Long = """
                Head, brief with numbered notes, timeline, agreements, exchanges, third parties, doubts, open questions and sources.
                """,
            Examples =
            [
                ("Russia and North Korea", "entente dossier Russia \"North Korea\""),
                ("As one could know it on a day", "entente dossier RUS PRK --as-of 2024-12-22"),
                ("As a page to keep", "entente dossier RUS PRK --html > dossier.html"),
            ],
        };
        command.Arguments.Add(a);
        command.Arguments.Add(b);
        foreach (Option option in (ReadOnlySpan<Option>)[asOf, asKnown, from, to, json, pretty, markdown, html, plain, ascii, store]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var workspace = Door.Open(session, parsed.GetValue(store));
            var (first, second) = (Door.Actor(workspace, session, parsed.GetValue(a)!), Door.Actor(workspace, session, parsed.GetValue(b)!));
            if (first == second) throw UsageErrors.Usage(command, $"A and B are both {workspace.Gazetteer.NameOf(first)} ({first}): name two actors");
            if (parsed.GetValue(from) > parsed.GetValue(to)) throw UsageErrors.Usage(command, $"--from {parsed.GetValue(from):yyyy-MM-dd} is after --to {parsed.GetValue(to):yyyy-MM-dd}");
            var day = parsed.GetValue(asOf) ?? DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime);
            var dossier = Of(workspace, session, first, second, day, parsed.GetValue(asKnown), parsed.GetValue(from), parsed.GetValue(to));
            if (parsed.GetValue(json) || parsed.GetValue(pretty)) Door.Print(session, DossierJson.Of(dossier), parsed.GetValue(pretty));
            else if (parsed.GetValue(markdown)) session.Out.Write(DossierMarkdown.Render(dossier));
            else if (parsed.GetValue(html)) session.Out.Write(DossierHtml.Render(dossier));
            else Print(session, dossier, parsed.GetValue(plain), parsed.GetValue(ascii));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Builds the dossier from what the store knows.</summary>
    public static Dossier Of(Workspace workspace, Session session, string a, string b, DateOnly asOf, DateTimeOffset? asKnown = null, DateOnly? from = null, DateOnly? to = null) =>
        DossierBuilder.Build(DossierGathering.Gather(workspace.Store, workspace.Gazetteer, Phrasebook.Load(session.DataFolder), a, b, asOf, asKnown, from, to));

    /// <summary>Prints it, in colour where a terminal takes it.</summary>
    public static void Print(Session session, Dossier dossier, bool plain, bool ascii)
    {
        var palette = Palette.For(session);
        foreach (var line in DossierText.Render(dossier, session.Width, ascii))
        {
            if (plain || !session.InColour) session.Out.Write(line.ToString());
            else foreach (var segment in line.Written) session.Out.Write(palette.Paint(segment.Text, segment.Role));
            session.Out.Write('\n');
        }
    }
}

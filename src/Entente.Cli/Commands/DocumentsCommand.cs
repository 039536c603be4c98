using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Model;
using Entente.Reprints;

namespace Entente.Cli.Commands;

/// <summary><c>entente documents</c>: what the store holds.</summary>
internal static class DocumentsCommand
{
    private static readonly string[] Undated = ["no date: counted as published on the day it was added; its relative dates stay open"];

    public static Command Create(Session session)
    {
        var asOf = Wish.Day("--as-of", "Only documents published by then", last: true);
        var asKnown = Wish.AsKnown();
        var json = Wish.Json("One line of JSON per document (docs/json.md)");
        var pretty = Wish.Pretty();
        var store = Wish.Store();
        var command = new Described("documents", "List the stored documents, each once, copies too")
        {
            Long = "In the order of their publication. A copy names the document whose words it repeats.",
            Examples =
            [
                ("All of them", "entente documents"),
                ("Titles, for a program", "entente documents --json | jq -r .title"),
            ],
        };
        foreach (Option option in (ReadOnlySpan<Option>)[asOf, asKnown, json, pretty, store]) command.Options.Add(option);
        command.SetAction((parsed, stop) =>
        {
            using var workspace = Door.Open(session, parsed.GetValue(store));
            var (asJson, indent) = (parsed.GetValue(json) || parsed.GetValue(pretty), parsed.GetValue(pretty));
            var page = asJson ? null : new Page(session);
            var (count, copies) = (0, 0);
            foreach (var stored in ReprintFinder.Mark(workspace.Store.Documents(parsed.GetValue(asOf), parsed.GetValue(asKnown))))
            {
                stop.ThrowIfCancellationRequested();
                var d = stored.Document;
                count++;
                copies += d.CopyOf is null ? 0 : 1;
                if (page is null) Door.Print(session, DocumentJson.Of(d, d.Date is null ? Undated : []), indent);
                else
                {
                    page.Hanging(WhenText.Of(d.Date), 14, d.Title ?? d.Location ?? d.Id);
                    page.Note(string.Join(" · ", new[] { d.Outlet ?? "outlet not named", d.Id, d.CopyOf is { } original ? $"copy of {original}" : null }.OfType<string>()), 14);
                }
            }
            page?.Gap();
            page?.Note(count == 0 ? $"no documents in {workspace.StorePath}; add some: entente add FILE" : $"{count} documents, {copies} of them copies, in {workspace.StorePath}");
            return Task.FromResult((int)ExitCode.Ok);
        });
        return command;
    }
}

using Entente.Model;
using Entente.Reading.Actors;

namespace Entente.Reading.Tests.Actors;

/// <summary>Cases/actors.tsv: who is mentioned, and who is not.</summary>
public class ActorCases
{
    private static readonly Gazetteer Names = Gazetteer.Load(Path.Combine(Shared.Root, "data"));
    private static readonly ActorReader Reader = new(Names);

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Rows() =>
        Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "actors.tsv"))
            .Select(r => new TheoryDataRow<string, string, string, string>(r["document_date"], r["text"], r["expected"], r["absent"]));

    [Theory, MemberData(nameof(Rows))]
    public void A_text_mentions_these_actors_and_no_others(string date, string text, string expected, string absent)
    {
        var mentions = Read(text, date);
        var found = string.Join("; ", mentions.Select(Show));
        foreach (var part in expected.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (phrase, meaning) = (part[..part.IndexOf(" = ", StringComparison.Ordinal)], part[(part.IndexOf(" = ", StringComparison.Ordinal) + 3)..]);
            Assert.True(mentions.Any(m => Fits(m, phrase, meaning)), $"expected {part}\nfound {found}");
        }
        foreach (var phrase in absent.Split("; ", StringSplitOptions.RemoveEmptyEntries))
            Assert.False(mentions.Any(m => m.Span.Text == phrase), $"no mention expected for \"{phrase}\"\nfound {found}");
    }

    [Theory, MemberData(nameof(Rows))]
    public void Every_mention_lies_in_the_text_and_has_its_head_inside(string date, string text, string expected, string absent)
    {
        _ = (expected, absent);
        foreach (var m in Read(text, date))
        {
            Assert.Equal(m.Span.Text, text[m.Span.Start..m.Span.End]);
            Assert.InRange(m.Head, m.FirstToken, m.LastToken);
            Assert.InRange(m.Confidence, 0.01, 1);
            Assert.NotEmpty(m.Actors);
        }
    }

    internal static IReadOnlyList<ActorMention> Read(string text, string date)
    {
        var document = new Document { Id = "d-test", Text = text, Date = When.Parse(date) };
        return Reader.Read(Analysis.Of(document, Shared.Model, Names));
    }

    private static bool Fits(ActorMention m, string phrase, string meaning)
    {
        var shown = Show(m);
        // "ends of the phrase may differ": a person may be given by the name alone.
        var sameWords = m.Span.Text == phrase || m.Kind == MentionKind.Person && m.Span.Text.EndsWith(phrase, StringComparison.Ordinal);
        return sameWords && shown[(shown.IndexOf(" = ", StringComparison.Ordinal) + 3)..].StartsWith(meaning, StringComparison.Ordinal);
    }

    private static string Show(ActorMention m) => $"{m.Span.Text} = {string.Join('+', m.Actors.Select(a => a ?? "-"))}/{m.Role ?? "-"} {m.Kind} {m.Name}";
}

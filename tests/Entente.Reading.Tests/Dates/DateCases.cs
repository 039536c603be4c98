using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Reading.Tests.Dates;

/// <summary>Cases/dates.tsv, read by words alone and with trees.</summary>
public class DateCases
{
    public static IEnumerable<TheoryDataRow<string, string, string, string, string, string>> Rows() =>
        Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "dates.tsv"))
            .Select(r => new TheoryDataRow<string, string, string, string, string, string>(r["document_date"], r["text"], r["expression"], r["edtf"], r["kind"], r["relation"]));

    [Theory, MemberData(nameof(Rows))]
    public void Words_alone_give_the_date(string date, string text, string expression, string edtf, string kind, string relation) =>
        Check(date, text, expression, edtf, kind, relation, trees: false);

    [Theory, MemberData(nameof(Rows))]
    public void Trees_give_the_same_date(string date, string text, string expression, string edtf, string kind, string relation)
    {
        Assert.SkipUnless(Texts.HasTrees, "data/model/english.bin is not there; train the parser first");
        Check(date, text, expression, edtf, kind, relation, trees: true);
    }

    private static void Check(string date, string text, string expression, string edtf, string kind, string relation, bool trees)
    {
        var document = Texts.Analyse(text, date == "-" ? null : date, trees);
        var mentions = DateReader.Read(document);
        var found = string.Join("; ", mentions.Select(m => $"\"{m.Span.Text}\" {m.When?.ToString() ?? "-"} {m.Kind} {m.Rule}"));
        if (expression == "-")
        {
            Assert.True(mentions.Count == 0, $"expected nothing, found {found}");
            return;
        }
        var mention = mentions.FirstOrDefault(m => m.Span.Text == expression);
        Assert.True(mention is not null, $"expected \"{expression}\", found {found}");
        Assert.Equal($"{edtf} {kind}", $"{mention.When?.ToString() ?? "-"} {mention.Kind}");
        Assert.Equal(relation, Relation(document, mention));
        Assert.Equal(mention.Span.Text, document.Document.Text[mention.Span.Start..mention.Span.End]);
    }

    private static string Relation(AnalysedDocument document, DateMention mention)
    {
        if (mention.Relation is not { } r) return "";
        var sign = r.Direction switch { 1 => "+", -1 => "-", _ => "" };
        var distance = r.Years > 0 ? $"{r.Years}y" : r.Months > 0 ? $"{r.Months}m" : r.Direction == 0 ? "0" : $"{r.Days}d";
        return $"{sign}{distance} {document.Sentences[mention.Sentence].Tokens[r.EventHead].Form}";
    }
}

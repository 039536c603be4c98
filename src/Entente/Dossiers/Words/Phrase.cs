using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>The heading of the brief under which something stands.</summary>
internal enum Side { History, Military, Economy }

/// <summary>The forms of a verb that a sentence may need.</summary>
internal enum VerbForm { Base, Third, Past, Ing }

/// <summary>The words for one kind of act.</summary>
/// <param name="Key">TYPE.mode, CAMEO code or its first digits, or PLOVER type.</param>
/// <param name="Side">Heading it stands under; null = by its contexts.</param>
/// <param name="Verb">Base, third person, past and -ing form.</param>
/// <param name="Rest">What follows the verb, with places for recipient, goods and agreement.</param>
/// <param name="Mutual">What follows where both sides are the subject; null where the act is always told of one side.</param>
internal sealed partial record Phrase(string Key, Side? Side, IReadOnlyList<string> Verb, string Rest, string? Mutual)
{
    public static Phrase Of(Table.Row r)
    {
        if (r.List("verb").Count != 4) throw r.Fault("verb");
        return new Phrase(r["key"], SideOf(r, "side"), r.List("verb"), r["rest"], r["mutual"] == "-" ? null : r["mutual"]);
    }

    public static Side? SideOf(Table.Row r, string column) => r[column] switch
    {
        "" => null,
        "history" => Words.Side.History,
        "military" => Words.Side.Military,
        "economy" => Words.Side.Economy,
        _ => throw r.Fault(column),
    };

    /// <summary>Verb and what follows it: "signed a treaty with North Korea".</summary>
    /// <param name="form">Form of the verb.</param>
    /// <param name="recipient">The other side as it stands in a sentence; null where both are the subject.</param>
    /// <param name="goods">What changes hands, in words; null for the phrase's own.</param>
    /// <param name="agreement">What is agreed, in words; null for the phrase's own.</param>
    public string Say(VerbForm form, string? recipient, string? goods, string? agreement)
    {
        var rest = recipient is null ? Mutual ?? "" : Rest.Replace("{r}", recipient, StringComparison.Ordinal);
        rest = Goods().Replace(rest, m => goods ?? m.Groups[1].Value);
        rest = Agreement().Replace(rest, m => agreement ?? m.Groups[1].Value);
        return rest.Length == 0 ? Verb[(int)form] : $"{Verb[(int)form]} {rest}";
    }

    /// <summary>Whether the phrase has a place for goods.</summary>
    public bool TakesGoods => Rest.Contains("{o:", StringComparison.Ordinal);

    /// <summary>Whether the phrase has a place for an agreement.</summary>
    public bool TakesAgreement => Rest.Contains("{a:", StringComparison.Ordinal);

    [GeneratedRegex(@"\{o:([^}]*)\}")]
    private static partial Regex Goods();

    [GeneratedRegex(@"\{a:([^}]*)\}")]
    private static partial Regex Agreement();
}

using System.Collections.Frozen;

namespace Entente.Reading.Tokens;

/// <summary>English words written with a dot that does not end a sentence, and words that seldom follow them but open sentences.</summary>
internal static class Abbreviations
{
    // Titles and the like: a name or number follows, never a new sentence.
    private static readonly FrozenSet<string> Leading = Set(
        "Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon St Ste Mt Ft Gen Maj Brig Lt Col Cmdr Cdr Capt Sgt Cpl Pvt Adm Gov Sen Sens " +
        "Rep Reps Pres Amb Sec Supt Det Insp Ald Cllr Msgr vs v cf e.g i.e viz approx ca Op Fig Figs Vol vol Ch pp p " +
        "Art Arts Nos nos Attn Dept Univ");

    // May stand inside a sentence or close it.
    private static readonly FrozenSet<string> Trailing = Set(
        "Jr Sr Inc Corp Co Cos Ltd Bros LLC plc etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat " +
        "Ave Blvd Rd Hwy Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mont Neb Nev Okla Ore Pa Penn Tenn Tex " +
        "Va Vt Wash Wis Wyo Ont Que Ph Esq ft lb lbs oz yr yrs hr hrs min mins sec km sq est ext incl tel Tel dept govt Govt Assn Intl Natl");

    private static readonly FrozenSet<string> Openers = Set(
        "The A An In On At By For From With After Before Since When While As If It He She They We You I This That These Those There Here " +
        "His Her Its Their Our My But And Or So Yet However Meanwhile Moreover Although Though Despite Earlier Later Last Next Also Both " +
        "Some Many Most All Other Others What Who Why How Where According During Under Following Then Now Not No Only Such Each Another");

    /// <summary>Whether a word, its dot left off, is written with a dot.</summary>
    public static bool Known(ReadOnlySpan<char> word) => IsLeading(word) || Trailing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether such a word is always followed by more of its sentence.</summary>
    public static bool IsLeading(ReadOnlySpan<char> word) => Leading.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word, after an abbreviation, shows that a new sentence has begun.</summary>
    public static bool OpensSentence(ReadOnlySpan<char> word) => Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

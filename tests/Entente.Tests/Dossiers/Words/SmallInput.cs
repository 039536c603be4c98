using Entente.Dossiers;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Tests.Dossiers.Words;

/// <summary>Small inputs to try wording on.</summary>
internal static class SmallInput
{
    private static readonly Phrasebook Phrases = Phrasebook.Load(Path.Combine(Root.Path, "data"));

    /// <summary>Some persons, bodies and states of Russia and North Korea, as of the end of 2024.</summary>
    public static DossierInput Of(params IReadOnlyList<Event> events) => new()
    {
        A = new DossierParty("RUS", "Russia", ["SUN"]),
        B = new DossierParty("PRK", "North Korea", []),
        AsOf = new DateOnly(2024, 12, 22),
        Events = events,
        Documents = [new Document { Id = "d", Text = "", Date = When.Parse("2024-11-20") }, new Document { Id = "old", Text = "", Date = When.Parse("1948-10-16") }],
        Names = new Dictionary<string, string>
        {
            ["RUS"] = "Russia", ["PRK"] = "North Korea", ["SUN"] = "Soviet Union", ["USA"] = "United States", ["UNO"] = "United Nations", ["KOR"] = "South Korea", ["CHN"] = "China", ["UKR"] = "Ukraine",
        },
        Persons = new HashSet<string> { "Vladimir Putin", "Kim Jong Un", "Wang Yi", "Ri Yong Ho", "Igor Ivanov", "John Kirby", "Sabrina Singh" },
        Known = new KnownNames(new HashSet<string> { "US State Department", "UN Security Council", "White House", "American troops", "American officials", "North Korean troops", "North Korean soldiers", "White House spokesman John Kirby" },
            new Dictionary<(string, string), string> { [("UKR", "Zelensky")] = "Volodymyr Zelenskyy" }),
        Phrases = Phrases,
    };

    /// <summary>A side: "PRK:MIL:North Korean troops", or an id alone.</summary>
    public static Participant Side(string text)
    {
        var parts = text.Split(':');
        return new Participant(parts[0], parts.Length > 2 && parts[1].Length > 0 ? parts[1] : null, parts.Length > 2 ? parts[2] : null, null);
    }

    /// <summary>An act by its CAMEO code; the type does not matter to its words where the code has a phrase.</summary>
    public static Event Act(string cameo, string source, string recipient, Status status = Status.Happened, string? when = null, string document = "d", string text = "It says so.", bool reciprocal = false, params IReadOnlyList<Attribution> says)
    {
        var (type, quad) = cameo[..2] switch
        {
            "04" => (EventType.Consult, QuadClass.VerbalCooperation),
            "05" => (EventType.Agree, QuadClass.VerbalCooperation),
            "07" => (EventType.Aid, QuadClass.MaterialCooperation),
            "08" => (EventType.Retreat, QuadClass.MaterialCooperation),
            "13" => (EventType.Threaten, QuadClass.VerbalConflict),
            _ => (EventType.Sanction, QuadClass.MaterialConflict),
        };
        var sentence = new Sentence(document, 0, 0, text.Length, text);
        return new Event
        {
            Id = "e-" + cameo + source + recipient, Type = type, Cameo = cameo, Quad = quad, Goldstein = 0, Source = Side(source), Recipient = Side(recipient), Status = status, Reciprocal = reciprocal,
            When = when is null ? null : When.Parse(when), Sentence = sentence, Trigger = new TextSpan(0, 2, "It"), Rule = "r", Confidence = 1, Attribution = says, Mentions = [new Mention(sentence, new TextSpan(0, 2, "It"), "r")],
        };
    }

    /// <summary>A link of a chain.</summary>
    public static Attribution By(string speaker, string? actor, string verb = "say", string? outlet = null) => new(speaker, actor, null, outlet, null, verb, null);
}

using System.Text;
using CsCheck;
using Entente.Model;

namespace Entente.Storage.Tests;

/// <summary>Readings of every shape: odd characters, missing fields, empty lists.</summary>
internal static class AnyReading
{
    private static readonly Gen<char> Letter = Gen.OneOf(Gen.Char, Gen.Char['a', 'z'], Gen.OneOf('\0', '\'', '"', '\\', '{', '$', ';', '\n', '\t', 'é', 'И', '北', '…', ' '));

    /// <summary>Any text that can be written in UTF-8.</summary>
    private static readonly Gen<string> Text = Letter.Array[0, 16].Select(c => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(c)));

    private static readonly Gen<int> Place = Gen.Int[0, int.MaxValue];

    private static readonly Gen<When> When = Gen.OneOf("2023-09", "2024-06-19", "2024-07/2024-08", "2022-02/..", "../1991", "/2010", "2023-09/", "201X",
        "19XX", "2024-23", "0001-01-01", "9999-12-31", "-0044", "2024-06-19?", "1948~", "2004-XX", "2024-02-29/2024-03%").Select(s => Model.When.Parse(s));

    private static readonly Gen<TextSpan> Span = from s in Place from e in Place from t in Text select new TextSpan(s, e, t);

    private static readonly Gen<Participant> Side = from a in Maybe(Text) from r in Maybe(Text) from n in Maybe(Text) from s in Maybe(Span) select new Participant(a, r, n, s);

    private static readonly Gen<IReadOnlyList<Attribution>> Chain = Many(
        from speaker in Text
        from actor in Maybe(Text)
        from role in Maybe(Text)
        from outlet in Maybe(Text)
        from audience in Maybe(Text)
        from verb in Maybe(Text)
        from span in Maybe(Span)
        select new Attribution(speaker, actor, role, outlet, audience, verb, span));

    private static readonly Gen<Sentence> Sentence = from d in Text from i in Place from s in Place from e in Place from t in Text select new Sentence(d, i, s, e, t);

    private static readonly Gen<Mention> Mention = from s in Sentence from t in Span from r in Text from c in Maybe(Text) select new Mention(s, t, r, c);

    private static readonly Gen<Actor> Actor = from i in Maybe(Text) from r in Maybe(Text) from n in Text from k in Text from m in Many(Span) select new Actor(i, r, n, k, m);

    private static readonly Gen<Event> Event =
        from id in Text
        from type in Gen.Enum<EventType>()
        from mode in Maybe(Text)
        from cameo in Text
        from quad in Gen.Enum<QuadClass>()
        from goldstein in Gen.Double[-10, 10]
        from source in Side
        from recipient in Side
        from reciprocal in Gen.Bool
        from shared in Maybe(Text)
        from when in Maybe(When)
        from whenSpan in Maybe(Span)
        from status in Gen.Enum<Status>()
        from attribution in Chain
        from contexts in Many(Text)
        from sentence in Sentence
        from mentions in Many(Mention)
        from trigger in Span
        from rule in Text
        from confidence in Gen.Double[0, 1]
        select new Event
        {
            Id = id, Type = type, Mode = mode, Cameo = cameo, Quad = quad, Goldstein = goldstein, Source = source, Recipient = recipient,
            Reciprocal = reciprocal, Group = shared, When = when, WhenSpan = whenSpan, Status = status, Attribution = attribution,
            Contexts = contexts, Sentence = sentence, Mentions = mentions, Trigger = trigger, Rule = rule, Confidence = confidence,
        };

    private static readonly Gen<Agreement> Agreement =
        from id in Text
        from parties in Many(Text)
        from name in Text
        from subjects in Many(Text)
        from status in Gen.Enum<AgreementStatus>()
        from when in Maybe(When)
        from sentence in Sentence
        from attribution in Chain
        select new Agreement(id, parties, name, subjects, status, when, sentence, attribution);

    private static readonly Gen<Exchange> Exchange =
        from id in Text
        from source in Side
        from recipient in Side
        from goods in Many(Text)
        from words in Text
        from status in Gen.Enum<Status>()
        from when in Maybe(When)
        from sentence in Sentence
        from attribution in Chain
        select new Exchange(id, source, recipient, goods, words, status, when, sentence, attribution);

    private static readonly Gen<DoubtSpan> DoubtSpan = from t in Text from s in Place from e in Place from n in Sentence select new DoubtSpan(t, s, e, n);

    private static readonly Gen<Doubt> Doubt =
        from id in Text from kind in Text from rule in Text from spans in Many(DoubtSpan) from reason in Text from resolution in Text select new Doubt(id, kind, rule, spans, reason, resolution);

    private static readonly Gen<Question> Question =
        from id in Text
        from text in Text
        from actors in Many(Text)
        from type in Gen.Nullable(Gen.Enum<EventType>())
        from sentence in Sentence
        from attribution in Chain
        select new Question(id, text, actors, type, sentence, attribution);

    /// <summary>A reading whose document has a number of its own in id and text, so that no two are the same or copies.</summary>
    public static Gen<DocumentReading> Of(Func<int> number) =>
        from title in Maybe(Text)
        from text in Text
        from date in Maybe(When)
        from outlet in Maybe(Text)
        from author in Maybe(Text)
        from location in Maybe(Text)
        from licence in Text
        from copyOf in Maybe(Text)
        from sentences in Many(Sentence)
        from actors in Many(Actor)
        from events in Many(Event)
        from agreements in Many(Agreement)
        from exchanges in Many(Exchange)
        from doubts in Many(Doubt)
        from questions in Many(Question)
        let id = $"d-{number()}"
        select new DocumentReading(
            new Document { Id = id, Title = title, Text = id + text, Date = date, Outlet = outlet, Author = author, Location = location, Licence = licence, CopyOf = copyOf },
            [.. sentences.Select((s, i) => s with { Document = id, Index = i })], actors, events, agreements, exchanges, doubts, questions);

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.Frequency((1, Gen.Const(() => (T?)null)), (3, gen.Select(t => (T?)t)));

    private static Gen<IReadOnlyList<T>> Many<T>(Gen<T> gen) => gen.List[0, 3].Select(l => (IReadOnlyList<T>)l);
}

using Entente.Model;

namespace Entente.Dossiers.Pages;

/// <summary>A dossier as data: what <c>entente dossier A B --json</c> prints. Dates are EDTF; notes are numbers into <see cref="Notes"/>.</summary>
public sealed record DossierJson(HeadJson Head, EmptyJson? Empty, IReadOnlyList<BriefPartJson> Brief, TimelineJson Timeline, IReadOnlyList<AgreementLineJson> Agreements,
    ExchangesLedgerJson Exchanges, IReadOnlyList<ThirdPartyJson> ThirdParties, IReadOnlyList<DossierDoubtJson> Doubts, IReadOnlyList<OpenQuestionJson> Questions,
    SourcesJson Sources, IReadOnlyList<string> CannotSay, IReadOnlyList<NoteJson> Notes)
{
    /// <summary>The dossier as it is written.</summary>
    public static DossierJson Of(Dossier d) => new(HeadJson.Of(d.Head), d.Empty is { } e ? new EmptyJson(e.What, e.Why, e.Next, e.Command) : null,
        [.. d.Brief.Select(BriefPartJson.Of)], new TimelineJson(d.Timeline.Total, [.. d.Timeline.Rows.Select(TimelineRowJson.Of)]), [.. d.Agreements.Select(AgreementLineJson.Of)],
        new ExchangesLedgerJson(Date(d.Exchanges.Since), [.. d.Exchanges.AToB.Goods.Concat(d.Exchanges.AToB.NotReal).Select(GoodsJson.Of)], [.. d.Exchanges.BToA.Goods.Concat(d.Exchanges.BToA.NotReal).Select(GoodsJson.Of)]),
        [.. d.ThirdParties.Select(ThirdPartyJson.Of)], [.. d.Doubts.Rivals.Concat(d.Doubts.Claims).Select(DossierDoubtJson.Of)],
        [.. d.Questions.Select(q => new OpenQuestionJson(q.Id, q.Text, q.Speaker, Date(q.Asked), q.Notes, q.Answer, q.AnsweredBy))],
        new SourcesJson([.. d.Sources.Rows.Select(r => new SourceJson(r.Outlet, r.Documents, r.Witnesses, Date(r.Last), [.. r.Copies.Select(c => new CopyJson(c.Outlet, c.Documents, Date(c.Last)))]))], d.Sources.OtherDocuments),
        [.. d.CannotSay.Select(c => c.Text)], [.. d.Notes.Select(NoteJson.Of)]);

    internal static string? Date(When? when) => when?.ToString();
}

/// <summary>The head: the two, the time covered, the counts.</summary>
public sealed record HeadJson(PartyJson A, PartyJson B, string? Period, string? Covered, string AsOf, int Events, int Witnesses, int Copies, int Documents,
    int DoubtsOpen, int DoubtsLikely, string? LastReport, int? LastReportAge, string Limits)
{
    internal static HeadJson Of(DossierHead h) => new(PartyJson.Of(h.A), PartyJson.Of(h.B), DossierJson.Date(h.Period), DossierJson.Date(h.Covered), h.AsOf.ToString("yyyy-MM-dd"),
        h.Counts.Events, h.Counts.Witnesses, h.Counts.Copies, h.Counts.Documents, h.Counts.DoubtsOpen, h.Counts.DoubtsLikely, DossierJson.Date(h.LastReport), h.LastReportAge, h.Limits);
}

/// <summary>One of the two, with the former states that count with it.</summary>
public sealed record PartyJson(string Id, string Name, IReadOnlyList<string> Former)
{
    internal static PartyJson Of(DossierParty p) => new(p.Id, p.Name, p.Former);
}

/// <summary>Why there is nothing to show and what to do.</summary>
public sealed record EmptyJson(string What, string Why, string Next, string Command);

/// <summary>A part of the brief.</summary>
public sealed record BriefPartJson(string Heading, IReadOnlyList<BriefSentenceJson> Sentences)
{
    internal static BriefPartJson Of(BriefPart p) => new(p.Heading, [.. p.Sentences.Select(s => new BriefSentenceJson(s.Text, [.. s.Clauses.Select(c => new ClauseJson(c.Text + c.Tail, c.Notes, c.Doubts, c.Section))]))]);
}

/// <summary>A sentence of the brief; the clauses joined are its text.</summary>
public sealed record BriefSentenceJson(string Text, IReadOnlyList<ClauseJson> Clauses);

/// <summary>Words with what they rest on; section names the list that a count counts.</summary>
public sealed record ClauseJson(string Text, IReadOnlyList<int> Notes, IReadOnlyList<int> Doubts, string? Section);

/// <summary>The timeline; total counts the acts that are not shown too.</summary>
public sealed record TimelineJson(int Total, IReadOnlyList<TimelineRowJson> Rows);

/// <summary>An act; events are the ids of all events that tell of it, event the best of them.</summary>
public sealed record TimelineRowJson(string Act, string Event, IReadOnlyList<string> Events, string? When, int Quad, string Headline, string Type, string Status, bool Claimed, string? ClaimedBy,
    double Goldstein, int Witnesses, int Reprints, IReadOnlyList<int> Notes, IReadOnlyList<int> Doubts)
{
    internal static TimelineRowJson Of(TimelineRow r) => new(r.Act, r.Event, r.Events, DossierJson.Date(r.When), (int)r.Quad, r.Headline, Ontology.NameOf(r.Type), r.Status.ToString().ToLowerInvariant(),
        r.Claimed, r.ClaimedBy, r.Goldstein, r.Witnesses, r.Reprints, r.Notes, r.Doubts);
}

/// <summary>An agreement with its steps.</summary>
public sealed record AgreementLineJson(string Name, IReadOnlyList<string> Subjects, StepJson Signed, StepJson Ratified, StepJson InForce, string State, int Witnesses,
    IReadOnlyList<int> Notes, IReadOnlyList<int> Doubts, IReadOnlyList<string> Agreements)
{
    internal static AgreementLineJson Of(AgreementLine a) => new(a.Name, a.Subjects, StepJson.Of(a.Signed), StepJson.Of(a.Ratified), StepJson.Of(a.InForce), a.State, a.Witnesses, a.Notes, a.Doubts, a.Entries);
}

/// <summary>A step: recorded, claimed or none.</summary>
public sealed record StepJson(string Record, string? When, IReadOnlyList<int> Notes)
{
    internal static StepJson Of(AgreementStep s) => new(s.Record.ToString().ToLowerInvariant(), DossierJson.Date(s.When), s.Notes);
}

/// <summary>What changes hands each way.</summary>
public sealed record ExchangesLedgerJson(string? Since, IReadOnlyList<GoodsJson> AToB, IReadOnlyList<GoodsJson> BToA);

/// <summary>A kind of goods; status happened stands for ongoing too.</summary>
public sealed record GoodsJson(string Goods, string Label, int Reports, string Status, bool Claimed, string? When, IReadOnlyList<int> Notes)
{
    internal static GoodsJson Of(GoodsLine g) => new(g.Goods, g.Label, g.Reports, g.Status.ToString().ToLowerInvariant(), g.Claimed, DossierJson.Date(g.When), g.Notes);
}

/// <summary>Somebody else with the acts between it and either.</summary>
public sealed record ThirdPartyJson(string Id, string Name, QuadCounts FromA, QuadCounts ToA, QuadCounts FromB, QuadCounts ToB, int Events, IReadOnlyList<int> Notes)
{
    internal static ThirdPartyJson Of(ThirdParty t) => new(t.Id, t.Name, t.FromA, t.ToA, t.FromB, t.ToB, t.Events, t.Notes);
}

/// <summary>A doubt; across tells whether its accounts stand in different documents, likely is a letter.</summary>
public sealed record DossierDoubtJson(int Number, string Kind, string Rule, string Question, IReadOnlyList<Account> Accounts, bool Across, string Reason, string? Likely, string Resolution)
{
    internal static DossierDoubtJson Of(DossierDoubt d) => new(d.Number, d.Kind, d.Rule, d.Question, d.Accounts, d.Across, d.Reason, d.Likely, d.Resolution);
}

/// <summary>A conjecture; answer is null while it is open.</summary>
public sealed record OpenQuestionJson(string Id, string Text, string? Speaker, string? Asked, IReadOnlyList<int> Notes, string? Answer, IReadOnlyList<int> AnsweredBy);

/// <summary>Where it comes from.</summary>
public sealed record SourcesJson(IReadOnlyList<SourceJson> Outlets, int OtherDocuments);

/// <summary>An outlet.</summary>
public sealed record SourceJson(string? Outlet, int Documents, int Witnesses, string? Last, IReadOnlyList<CopyJson> Copies);

/// <summary>Copies of its documents that an outlet carried.</summary>
public sealed record CopyJson(string? Outlet, int Documents, string? Last);

/// <summary>A sentence with its document; start and end count UTF-16 units of the document's text.</summary>
public sealed record NoteJson(int Number, string Document, int Index, int Start, int End, string Text, string? Title, string? Outlet, string? Author, string? Date)
{
    internal static NoteJson Of(Note n) => new(n.Number, n.Sentence.Document, n.Sentence.Index, n.Sentence.Start, n.Sentence.End, n.Sentence.Text, n.Title, n.Outlet, n.Author, DossierJson.Date(n.Date));
}

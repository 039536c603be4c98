using Entente.Model;

namespace Entente.Dossiers;

/// <summary>The events between the two.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Rows">Those shown, newest first, undated ones last.</param>
public sealed record Timeline(int Total, IReadOnlyList<TimelineRow> Rows);

/// <summary>One act, however often it is told.</summary>
/// <param name="Act">Id of the act: that of the event that told it first, which later documents do not change.</param>
/// <param name="Event">Id of the event that tells it best.</param>
/// <param name="Events">Ids of all events that tell of it.</param>
/// <param name="When">The narrowest date told.</param>
/// <param name="Quad">Quad class.</param>
/// <param name="Headline">What, in a few words.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Status">Status.</param>
/// <param name="Claimed">True when attributed sources alone stand behind something happened or ongoing.</param>
/// <param name="ClaimedBy">Who says so, for a claim or a denial; null otherwise.</param>
/// <param name="Goldstein">Goldstein score of its CAMEO code, −10 to +10.</param>
/// <param name="Witnesses">Original documents that tell of it.</param>
/// <param name="Reprints">Reprints of them that tell of it too: no witnesses.</param>
/// <param name="Notes">Their sentences.</param>
/// <param name="Doubts">Doubts that touch it.</param>
public sealed record TimelineRow(string Act, string Event, IReadOnlyList<string> Events, When? When, QuadClass Quad, string Headline, EventType Type, Status Status,
    bool Claimed, string? ClaimedBy, double Goldstein, int Witnesses, int Reprints, IReadOnlyList<int> Notes, IReadOnlyList<int> Doubts)
{
    /// <summary>happened, claimed, ongoing, planned, threatened, denied or hypothetical.</summary>
    public string StatusWord => Claimed ? "claimed" : Status.ToString().ToLowerInvariant();
}

/// <summary>An agreement with its steps.</summary>
/// <param name="Name">Its fullest name.</param>
/// <param name="Subjects">What it is about, in words.</param>
/// <param name="Signed">The signature.</param>
/// <param name="Ratified">The ratification.</param>
/// <param name="InForce">Its entry into force.</param>
/// <param name="State">in force, ended, ratified, signed, agreed in words, claimed, or only envisaged.</param>
/// <param name="Witnesses">Original documents that tell of it.</param>
/// <param name="Notes">Their sentences.</param>
/// <param name="Doubts">Doubts that touch it.</param>
/// <param name="Entries">Ids of the entries it is made of.</param>
public sealed record AgreementLine(string Name, IReadOnlyList<string> Subjects, AgreementStep Signed, AgreementStep Ratified, AgreementStep InForce,
    string State, int Witnesses, IReadOnlyList<int> Notes, IReadOnlyList<int> Doubts, IReadOnlyList<string> Entries);

/// <summary>A step of an agreement.</summary>
/// <param name="Record">What is known of it.</param>
/// <param name="When">When, null when not told.</param>
/// <param name="Notes">The sentences that say so.</param>
public sealed record AgreementStep(StepRecord Record, When? When, IReadOnlyList<int> Notes);

/// <summary>What is known of a step.</summary>
public enum StepRecord
{
    /// <summary>Nobody says.</summary>
    None,
    /// <summary>Only attributed or disputed claims say so.</summary>
    Claimed,
    /// <summary>Recorded.</summary>
    Recorded,
}

/// <summary>What changes hands between the two.</summary>
/// <param name="Since">First exchange; null when any of them is not dated.</param>
/// <param name="AToB">What the first gives the second.</param>
/// <param name="BToA">What the second gives the first.</param>
public sealed record ExchangeLedger(When? Since, ExchangeFlow AToB, ExchangeFlow BToA);

/// <summary>One direction of the exchanges.</summary>
/// <param name="Reports">Original documents that tell of any of it.</param>
/// <param name="Goods">What happened or goes on, most reported first.</param>
/// <param name="NotReal">What is only planned, threatened, supposed, denied or cut off.</param>
public sealed record ExchangeFlow(int Reports, IReadOnlyList<GoodsLine> Goods, IReadOnlyList<GoodsLine> NotReal);

/// <summary>A kind of goods in one direction.</summary>
/// <param name="Goods">Kind of data/ontology/goods.tsv.</param>
/// <param name="Label">Its label in lower case.</param>
/// <param name="Reports">Original documents that tell of it.</param>
/// <param name="Status">Status; happened stands for ongoing too.</param>
/// <param name="Claimed">True when attributed sources alone say so.</param>
/// <param name="When">From the first to the last date told.</param>
/// <param name="Notes">The sentences.</param>
public sealed record GoodsLine(string Goods, string Label, int Reports, Status Status, bool Claimed, When? When, IReadOnlyList<int> Notes);

/// <summary>Somebody else who appears with either of the two.</summary>
/// <param name="Id">Actor id.</param>
/// <param name="Name">Usual name.</param>
/// <param name="FromA">Acts of the first towards it.</param>
/// <param name="ToA">Its acts towards the first.</param>
/// <param name="FromB">Acts of the second towards it.</param>
/// <param name="ToB">Its acts towards the second.</param>
/// <param name="Events">Acts in all, mutual ones counted once.</param>
/// <param name="Notes">Their best sentences.</param>
public sealed record ThirdParty(string Id, string Name, QuadCounts FromA, QuadCounts ToA, QuadCounts FromB, QuadCounts ToB, int Events, IReadOnlyList<int> Notes);

/// <summary>Acts by quad class. A mutual act counts in both directions.</summary>
public sealed record QuadCounts(int MaterialCooperation, int VerbalCooperation, int VerbalConflict, int MaterialConflict)
{
    /// <summary>All of them.</summary>
    public int Total => MaterialCooperation + VerbalCooperation + VerbalConflict + MaterialConflict;
}

/// <summary>The doubts on a relation.</summary>
/// <param name="Rivals">Those with two accounts or more, numbered from 1.</param>
/// <param name="Claims">Vague, unattributed and single-source claims, numbered on.</param>
public sealed record DoubtList(IReadOnlyList<DossierDoubt> Rivals, IReadOnlyList<DossierDoubt> Claims);

/// <summary>A doubt.</summary>
/// <param name="Number">Number within the dossier.</param>
/// <param name="Kind">date, number, actor, fact, vague, unattributed or single-source.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Question">What is in doubt, as a question.</param>
/// <param name="Accounts">The accounts, A first; one for a claim.</param>
/// <param name="Across">True when they stand in different documents.</param>
/// <param name="Reason">Why it is doubtful.</param>
/// <param name="Likely">Letter of the likely account; null when open.</param>
/// <param name="Resolution">"likely …" with its reason, or "open".</param>
public sealed record DossierDoubt(int Number, string Kind, string Rule, string Question, IReadOnlyList<Account> Accounts, bool Across, string Reason, string? Likely, string Resolution);

/// <summary>One account of something in doubt.</summary>
/// <param name="Letter">A, B …</param>
/// <param name="Value">What it says: a date, a number, a doer, "it happened"; the words in question for a claim.</param>
/// <param name="Quote">The words of the text that say it.</param>
/// <param name="Witnesses">Original documents that say so.</param>
/// <param name="Notes">The sentences.</param>
public sealed record Account(string Letter, string Value, string Quote, int Witnesses, IReadOnlyList<int> Notes);

/// <summary>A conjecture of a document.</summary>
/// <param name="Id">Id of the question.</param>
/// <param name="Text">The question.</param>
/// <param name="Speaker">Who conjectures; null for the document itself.</param>
/// <param name="Asked">Date of the document.</param>
/// <param name="Notes">The sentence.</param>
/// <param name="AnsweredBy">Sentences of later events of the kind between those asked about; empty while open.</param>
/// <param name="Answer">What answers it, in words; null while open.</param>
public sealed record OpenQuestion(string Id, string Text, string? Speaker, When? Asked, IReadOnlyList<int> Notes, IReadOnlyList<int> AnsweredBy, string? Answer);

/// <summary>Where a dossier comes from.</summary>
/// <param name="Rows">One per outlet, most witnesses first.</param>
/// <param name="OtherDocuments">Documents that name either but tell of no act between the two.</param>
public sealed record SourceList(IReadOnlyList<SourceRow> Rows, int OtherDocuments);

/// <summary>An outlet.</summary>
/// <param name="Outlet">Its name; null when the documents name none.</param>
/// <param name="Documents">Its documents that tell of the two, copies not counted.</param>
/// <param name="Witnesses">How many of them are witnesses.</param>
/// <param name="Last">Date of the newest.</param>
/// <param name="Copies">Copies of its documents, by the outlet that carried them.</param>
public sealed record SourceRow(string? Outlet, int Documents, int Witnesses, When? Last, IReadOnlyList<CopyRow> Copies);

/// <summary>Copies of an outlet's documents: no witnesses.</summary>
/// <param name="Outlet">Who carried them; null when not named.</param>
/// <param name="Documents">How many.</param>
/// <param name="Last">Date of the newest.</param>
public sealed record CopyRow(string? Outlet, int Documents, When? Last);

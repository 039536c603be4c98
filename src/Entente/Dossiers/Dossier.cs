using Entente.Model;

namespace Entente.Dossiers;

/// <summary>What a store holds on the relation of two actors, each fact with its sentences. The pages only lay it out.</summary>
/// <param name="Head">The two, the time covered, the counts.</param>
/// <param name="Empty">Why there is nothing to show and what to do; null when there is something.</param>
/// <param name="Brief">The summary in plain sentences, by heading.</param>
/// <param name="Timeline">The events between the two, newest first.</param>
/// <param name="Agreements">Agreements to which both are party, newest first.</param>
/// <param name="Exchanges">What changes hands, each way.</param>
/// <param name="ThirdParties">Who else appears with either, most often first.</param>
/// <param name="Doubts">What does not add up.</param>
/// <param name="Questions">Conjectures that later evidence may answer.</param>
/// <param name="Sources">Where it comes from.</param>
/// <param name="CannotSay">What this store cannot tell, with what would be needed.</param>
/// <param name="Notes">The sentences, by number from 1; every one is cited.</param>
public sealed record Dossier(DossierHead Head, DossierEmpty? Empty, IReadOnlyList<BriefPart> Brief, Timeline Timeline, IReadOnlyList<AgreementLine> Agreements,
    ExchangeLedger Exchanges, IReadOnlyList<ThirdParty> ThirdParties, DoubtList Doubts, IReadOnlyList<OpenQuestion> Questions, SourceList Sources,
    IReadOnlyList<CannotSay> CannotSay, IReadOnlyList<Note> Notes);

/// <summary>The head of a dossier.</summary>
/// <param name="A">First of the two.</param>
/// <param name="B">Second of the two.</param>
/// <param name="Period">The stretch asked for; null for all.</param>
/// <param name="Covered">From the first to the last dated event; null when none is dated.</param>
/// <param name="AsOf">The day whose state of knowledge it shows.</param>
/// <param name="Counts">The figures.</param>
/// <param name="LastReport">Date of the newest document that tells of the two; null when none is dated.</param>
/// <param name="LastReportAge">Days from that date to <paramref name="AsOf"/>.</param>
/// <param name="Limits">What the sources are limited to: "English sources only".</param>
/// <param name="Former">Who is counted with whom, in words; empty when nobody is.</param>
public sealed record DossierHead(DossierParty A, DossierParty B, When? Period, When? Covered, DateOnly AsOf, DossierCounts Counts,
    When? LastReport, int? LastReportAge, string Limits, string Former);

/// <summary>The figures in the head.</summary>
/// <param name="Events">Acts between the two, each counted once however often it is told.</param>
/// <param name="Witnesses">Original documents that tell of them.</param>
/// <param name="Copies">Copies of those documents: no witnesses.</param>
/// <param name="Documents">Both together.</param>
/// <param name="DoubtsOpen">Doubts without a likely answer.</param>
/// <param name="DoubtsLikely">Doubts with a likely answer.</param>
public sealed record DossierCounts(int Events, int Witnesses, int Copies, int Documents, int DoubtsOpen, int DoubtsLikely);

/// <summary>Why a dossier is empty.</summary>
/// <param name="What">What is missing.</param>
/// <param name="Why">Why, as far as the store shows.</param>
/// <param name="Next">What to do.</param>
/// <param name="Command">The command to type.</param>
public sealed record DossierEmpty(string What, string Why, string Next, string Command);

/// <summary>Something this store cannot tell.</summary>
/// <param name="Text">What, in a sentence.</param>
public sealed record CannotSay(string Text);

/// <summary>A sentence that facts rest on.</summary>
/// <param name="Number">From 1, in the order of first citing.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Title">Title of its document.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Date">When it was published.</param>
public sealed record Note(int Number, Sentence Sentence, string? Title, string? Outlet, string? Author, When? Date);

/// <summary>A part of the brief under its heading.</summary>
/// <param name="Heading">"How it came to this", "Military", "Economy", "Third parties", "What is uncertain", "What to watch".</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record BriefPart(string Heading, IReadOnlyList<BriefSentence> Sentences);

/// <summary>A sentence of the brief: clauses whose texts joined are the sentence.</summary>
/// <param name="Clauses">The clauses.</param>
public sealed record BriefSentence(IReadOnlyList<Clause> Clauses)
{
    /// <summary>The sentence without its notes.</summary>
    public string Text => string.Concat(Clauses.Select(c => c.Text + c.Tail));
}

/// <summary>Some words with what they rest on.</summary>
/// <param name="Text">The words, with the blank before them if there is one.</param>
/// <param name="Notes">Numbers of their sentences.</param>
/// <param name="Doubts">Numbers of the doubts that touch them.</param>
/// <param name="Section">For a count: the section that lists what was counted; null otherwise.</param>
/// <param name="Tail">Punctuation that follows the notes: a stop or nothing.</param>
public sealed record Clause(string Text, IReadOnlyList<int> Notes, IReadOnlyList<int> Doubts, string? Section = null, string Tail = "");

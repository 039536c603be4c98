using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Actors.Dictionaries;
using Entente.Reading.Attribution;
using Entente.Reading.Dates;
using Entente.Reading.Doubts;
using Entente.Reading.Events;
using Entente.Reading.Ledgers;
using Entente.Reading.Parse;
using Entente.Reading.Questions;
using Entente.Reading.Statuses;

namespace Entente.Reading;

/// <summary>
/// Reads a document: text and date in; actors, events, agreements, exchanges, doubts and questions out. Pure, deterministic and
/// safe to share between threads. <see cref="Read"/> is the order of the stages, top to bottom.
/// </summary>
public sealed class Reader
{
    private readonly Ontology _ontology;
    private readonly ParserModel _parser;
    private readonly ActorReader _actors;
    private readonly AttributionReader _attribution;
    private readonly EventReader _events;
    private readonly EventAssembler _assembler;
    private readonly AgreementReader _agreements;
    private readonly ExchangeReader _exchanges;

    private Reader(string data, Codebook? codebook)
    {
        // Half of a short text's time goes into loading: the model and the names, which need nothing of each other, load side by side.
        var parser = Task.Run(() => ParserModel.Load(Path.Combine(data, "model", "english.bin")));
        var names = Task.Run(() => Gazetteer.Load(data, codebook));
        var ontology = _ontology = Ontology.Load(data);
        var statuses = StatusReader.Load(data);
        Lexicon = Lexicon.Load(data, ontology);
        _parser = parser.GetAwaiter().GetResult();
        Gazetteer = names.GetAwaiter().GetResult();
        _actors = new ActorReader(Gazetteer);
        _attribution = new AttributionReader(SpeechLexicon.Load(data));
        _events = new EventReader(Lexicon, statuses, Gazetteer);
        _assembler = new EventAssembler(ontology, new ContextReader(ontology));
        var agreements = Table.Read(Path.Combine(data, "lexicon", "classes.tsv")).First(r => r["class"] == "treaty").List("words");
        _agreements = new AgreementReader(TermIndex.Load(Path.Combine(data, "ontology", "subjects.tsv"), "subject"), new WordClass(agreements), statuses);
        _exchanges = new ExchangeReader(TermIndex.Load(Path.Combine(data, "ontology", "goods.tsv"), "good"));
    }

    /// <summary>The names known to this reader.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The event rules known to this reader.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Loads everything reading needs from the data folder. Throws <see cref="InvalidDataException"/> naming file and line of a fault.</summary>
    /// <param name="dataFolder">The folder data/.</param>
    /// <param name="codebook">Actors and roles that count instead of those of data/actors; the actors of a reading then have their full codes.</param>
    public static Reader Load(string dataFolder, Codebook? codebook = null) => new(dataFolder, codebook);

    /// <summary>Sentences, tokens and trees of a document, from which all else is read.</summary>
    public AnalysedDocument Analyse(Document document) => Analysis.Of(document, _parser, Gazetteer);

    /// <summary>Reads one document.</summary>
    public DocumentReading Read(Document document)
    {
        var analysed = Analyse(document);
        var index = new ActorIndex(_actors.Read(analysed));
        var dates = DateReader.Read(analysed);
        var speech = _attribution.Read(analysed, index);
        var findings = _events.Read(analysed, index, dates, speech);
        var events = _assembler.Assemble(analysed, findings);
        var agreements = _agreements.Read(analysed, new PartyReader(index, speech, Gazetteer), dates, speech, findings);
        var exchanges = _exchanges.Read(analysed, findings);
        var doubts = DoubtReader.Read(analysed, events, agreements, dates, findings);
        var questions = QuestionReader.Read(analysed, index, speech, findings);
        var reading = new DocumentReading(document, [.. analysed.Sentences.Select(s => s.Sentence)], ActorList.Of(index), events, agreements, exchanges, doubts, questions)
        {
            Claims = ClaimReader.Read(analysed, speech),
        };
        return Gazetteer.IsCoded ? FullCode.Written(reading, _ontology) : reading;
    }
}

namespace Entente.Json;

/// <summary>What <c>entente bench read --json</c> prints for a number of threads.</summary>
/// <param name="Threads">Threads that read at the same time.</param>
/// <param name="Sentences">Sentences read.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="SentencesPerSecond">Sentences a second, all threads together.</param>
/// <param name="WordsPerSecond">Words a second, all threads together; a word is what stands between blanks.</param>
/// <param name="SentencesPerProcessorSecond">Sentences a second of processor time: the speed of one core, whatever else the machine does.</param>
/// <param name="PeakMb">The most memory the process has held, in MB.</param>
public sealed record BenchJson(int Threads, long Sentences, double Seconds, double SentencesPerSecond, double WordsPerSecond, double SentencesPerProcessorSecond, long PeakMb);

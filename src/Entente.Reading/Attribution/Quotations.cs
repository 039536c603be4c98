namespace Entente.Reading.Attribution;

/// <summary>The stretches of a text that stand between quotation marks.</summary>
public static class Quotations
{
    /// <summary>A stretch of a document, its quotation marks included.</summary>
    public readonly record struct Range(int Start, int End, int Paragraph)
    {
        /// <summary>Whether an offset lies inside.</summary>
        public bool Holds(int offset) => offset >= Start && offset < End;
    }

    /// <summary>
    /// Finds quotations paragraph by paragraph. One that is not closed runs to the end of its paragraph. Quotations of fewer
    /// than four words are names or borrowed words, not speech, and are left out.
    /// </summary>
    public static IReadOnlyList<Range> Find(AnalysedDocument document)
    {
        List<Range> found = [];
        foreach (var paragraph in document.Sentences.GroupBy(s => s.Paragraph))
        {
            var start = paragraph.Min(s => s.Sentence.Start);
            var end = paragraph.Max(s => s.Sentence.End);
            var open = -1;
            for (var i = start; i < end; i++)
            {
                var c = document.Document.Text[i];
                if (c is '“' or '«' or '„' || c == '"' && open < 0) { if (open < 0) open = i; }
                else if (c is '”' or '»' or '"' && open >= 0) { Add(open, i + 1, paragraph.Key); open = -1; }
            }
            if (open >= 0) Add(open, end, paragraph.Key);
        }
        return found;

        void Add(int from, int to, int paragraph)
        {
            var words = 0;
            var inWord = false;
            foreach (var c in document.Document.Text.AsSpan(from, to - from))
            {
                var letter = char.IsLetterOrDigit(c);
                if (letter && !inWord) words++;
                inWord = letter;
            }
            if (words >= 4) found.Add(new Range(from, to, paragraph));
        }
    }
}

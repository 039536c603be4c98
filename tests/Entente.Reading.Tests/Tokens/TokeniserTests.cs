using CsCheck;
using Entente.Reading.Tokens;

namespace Entente.Reading.Tests.Tokens;

public sealed class TokeniserTests
{
    // A text and its sentences: tokens parted by blanks, sentences by a bar.
    public static TheoryData<string, string> Cuts => new()
    {
        { "Russia's army hasn't moved, they're told.", "Russia 's army has n't moved , they 're told ." },
        { "“We won’t,” he said.", "“ We wo n’t , ” he said ." },
        { "The states' envoys met.", "The states ' envoys met ." },
        { "They cannot agree.", "They can not agree ." },
        { "A well-known pre-war non-aligned state.", "A well - known pre-war non-aligned state ." },
        { "Kim Jong-un met Mr. Lee. They talked.", "Kim Jong - un met Mr. Lee . | They talked ." },
        { "George W. Bush and J. R. Smith left.", "George W. Bush and J. R. Smith left ." },
        { "U.S. President Barack Obama spoke.", "U.S. President Barack Obama spoke ." },
        { "It went to the U.S. The court agreed.", "It went to the U.S . | The court agreed ." },
        { "He lives in the U.S.", "He lives in the U.S ." },
        { "See No. 5 and No. 7. No. Never.", "See No. 5 and No. 7 . | No . | Never ." },
        { "It fell 3.5 percent to $1,200.50 at 10:30 a.m. on Monday.", "It fell 3.5 percent to $ 1,200.50 at 10:30 a.m. on Monday ." },
        { "US$5 billion (€3.6 billion) is 50% of it.", "US$ 5 billion ( € 3.6 billion ) is 50 % of it ." },
        { "They waited ... but not long.", "They waited ... but not long ." },
        { "He said \"[w]e will not.\" They left.", "He said \" [w]e will not . \" | They left ." },
        { "\"This is right. It is done.\" Malta agreed.", "\" This is right . | It is done . \" | Malta agreed ." },
        { "\"Will they come?\" President Obama asked.", "\" Will they come ? \" President Obama asked ." },
        { "Gen. Smith of Acme Corp. said so.", "Gen. Smith of Acme Corp. said so ." },
        { "Talks to resume\nMoscow, June 5", "Talks to resume | Moscow , June 5" },
        { "In the 1990s and on 9/11, the 5th fleet...", "In the 1990s and on 9/11 , the 5th fleet ..." },
        { "AT&T wrote to a.b@example.org and http://example.org/a?b=1.", "AT&T wrote to a.b@example.org and http://example.org/a?b=1 ." },
        { "Talks—long ones—ended -- at last.", "Talks — long ones — ended -- at last ." },
        { "and/or", "and / or" },
        { "Peace 😀😀!", "Peace 😀 😀 !" },
        { "See report.pdf at mail.example.org w/o delay.", "See report.pdf at mail.example.org w/o delay ." },
        { "He left.They stayed. #ceasefire is the #1 topic.", "He left . | They stayed . | #ceasefire is the # 1 topic ." },
        { "", "" },
        { " \n\t ", "" },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Texts_are_cut_as_the_treebank_cuts_them(string text, string expected)
    {
        var sentences = Tokeniser.Split(text).Select(s => string.Join(' ', s.Tokens.Select(t => text[t.Start..t.End])));
        Assert.Equal(expected, string.Join(" | ", sentences));
    }

    [Fact]
    public void Every_visible_character_lies_in_exactly_one_token()
    {
        var pieces = Gen.OneOf(
            "U.S.", "Mr.", "don't", "’s", "\"", "“", "[w]e", "...", ".", "?", "!", " ", "\n", "Kim", "Jong-un", "3.5", "1,000", "A.", "é", "😀",
            "http://a.b", "x@y.z", "$", "(", ")", "-", "--", "10:30", "'", "no", "No.", "e.g.", "&", "/", "%", "5th", "\u00a0", "İ", "'90s", "+", ":)");
        pieces.Array[0, 30].Select(p => string.Concat(p)).Sample(text =>
        {
            var seen = new int[text.Length];
            var last = 0;
            foreach (var sentence in Tokeniser.Split(text))
            {
                Assert.NotEmpty(sentence.Tokens);
                Assert.Equal((sentence.Start, sentence.End), (sentence.Tokens[0].Start, sentence.Tokens[^1].End));
                foreach (var token in sentence.Tokens)
                {
                    Assert.True(token.Start >= last && token.End > token.Start);
                    last = token.End;
                    for (var i = token.Start; i < token.End; i++)
                    {
                        seen[i]++;
                    }
                }
            }

            for (var i = 0; i < text.Length; i++)
            {
                Assert.Equal(char.IsWhiteSpace(text[i]) ? 0 : 1, seen[i]);
            }
        });
    }

    [Fact]
    public void A_sentence_without_end_is_cut_at_its_last_comma()
    {
        var sentences = Tokeniser.Split(string.Concat(Enumerable.Repeat("two words , ", 100)));
        Assert.Equal([249, 51], sentences.Select(s => s.Tokens.Count));
    }

    [Fact]
    public void A_word_without_end_is_cut_and_no_pair_of_surrogates_torn()
    {
        var text = new string('a', 999) + "😀" + new string('b', 2000);
        var tokens = Tokeniser.Split(text).Single().Tokens;
        Assert.Equal([999, 1001, 1999, 2999, 3001], tokens.Select(t => t.End));
    }

    [Fact]
    public void Any_text_at_all_can_be_cut() => Gen.String.Sample(text => Tokeniser.Split(text).Sum(s => s.Tokens.Count) <= text.Length);

    [Fact]
    public void The_treebank_is_cut_nearly_as_its_makers_did()
    {
        var score = TokeniserEvaluation.Score(Shared.Dev());
        Assert.True(score.Tokens > 98.5, $"tokens {score.Tokens:F2}");
        Assert.True(score.Sentences > 81, $"sentences {score.Sentences:F2}");
    }
}

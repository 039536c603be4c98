using Entente.Model;
using Entente.Reading.Pairs;

namespace Entente.Reading.Tests.Pairs;

public class PairCoderTests
{
    private static readonly string Data = Path.Combine(Shared.Root, "data");
    private static readonly Lazy<PairCoder> Coder = new(() => PairCoder.Load(Data));

    [Theory]
    [InlineData("{Norway} will meet [Danish officials] on Friday.", PairLabel.Agree, "036", Status.Planned)]
    [InlineData("{Malta} bombed [a Libyan airfield].", PairLabel.Assault, "195", Status.Happened)]
    [InlineData("{Chad} refuses to release [the Sudanese pilots].", PairLabel.Reject, null, null)]
    [InlineData("{Laos} threatened to attack [Thailand].", PairLabel.Threaten, null, null)]
    [InlineData("{Togo} and [Benin] signed a treaty.", PairLabel.Support, "057", Status.Happened)]
    [InlineData("{Rebels} freed [the nuns].", PairLabel.Yield, null, Status.Happened)]
    public void A_pair_is_coded(string marked, PairLabel label, string? cameo, Status? status)
    {
        var coding = Coder.Value.Code(PairRows.Marked(marked));
        Assert.Equal((label, PairLabels.QuadOf(label)), (coding.Label, coding.Quad));
        if (cameo is not null) Assert.Equal(cameo, coding.Cameo);
        if (status is not null) Assert.Equal(status, coding.Status);
        Assert.InRange(coding.Confidence, 0.5, 1);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("—")]
    [InlineData("Привет, мир! 你好。")]
    [InlineData("{A}[B]")]
    [InlineData("😀 {😀} 😀 [😀]")]
    [InlineData("{line\none} and\n\n[line\ntwo]")]
    public void Anything_gets_a_label(string marked) => Assert.InRange(Coder.Value.Code(PairRows.Marked(marked)).Confidence, 0.05, 1);

    [Fact]
    public void Agreement_of_rules_and_model_is_worth_more_than_either()
    {
        var margins = new double[PairLabels.Count];
        margins[(int)PairLabel.Aid] = 0.3;
        var vote = new RuleVote(PairLabel.Aid, PairLabel.Aid, "070", Status.Happened, VoteTie.Both, "r", 4);
        var agreed = PairDecision.Chances(margins, [vote])[(int)PairLabel.Aid];
        Assert.True(agreed > PairDecision.Chances(margins, [])[(int)PairLabel.Aid]);
        Assert.True(agreed > PairDecision.Chances(margins, [vote with { Label = PairLabel.Yield }])[(int)PairLabel.Aid]);
        Assert.Equal(1, PairDecision.Chances(margins, [vote]).Sum(), 9);
    }

    [Fact]
    public void Training_gives_the_shipped_model_bit_for_bit()
    {
        var output = Path.GetTempFileName();
        try
        {
            PairTraining.Run(Rows(), Data, output, _ => { });
            Assert.Equal(File.ReadAllBytes(Path.Combine(Data, "model", "pairs.bin")), File.ReadAllBytes(output));
        }
        finally { File.Delete(output); }
    }

    [Fact]
    public void Figures_on_rows_held_out_stay_above_their_bounds()
    {
        var scores = PairEvaluation.Run(Rows(), Data, folds: 10).ToDictionary(s => s.Name, s => s.Score);
        var crossed = scores["cross-validation, Both"];
        Assert.True(crossed is { Event: > 84, Quad: > 92.5, Binary: > 95.5, CalibrationError: < 6 }, crossed.ToString());
        var unread = scores["unread third, Both"];
        Assert.True(unread is { Event: > 78.5, Quad: > 89.5, Binary: > 95.5 }, unread.ToString());
        // Each part alone does worse than both.
        Assert.True(scores["cross-validation, Rules"].Event < crossed.Event && scores["cross-validation, Model"].Event < crossed.Event);
    }

    private static string Rows()
    {
        var folder = Path.Combine(Shared.Root, "..", "shared", "data", "reading");
        Assert.SkipWhen(!File.Exists(Path.Combine(folder, "pairs_train.jsonl")), "../shared/data/reading/pairs_train.jsonl is not there");
        return folder;
    }
}

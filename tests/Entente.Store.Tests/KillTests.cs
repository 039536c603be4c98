using System.Globalization;
using Entente.Storage.Writer;

namespace Entente.Storage.Tests;

public class KillTests
{
    private static int Rounds => Environment.GetEnvironmentVariable("ENTENTE_LONG") is { Length: > 0 } ? 100 : 5;

    [Fact]
    public void A_process_killed_at_any_moment_leaves_every_document_it_told_of_and_none_half_written()
    {
        var random = new Random(20240619);
        for (var (round, scratch) = (0, new Scratch()); round < Rounds; round++)
        {
            var before = round % 5 == 0 ? 0 : Documents(scratch);
            var told = WriteUntilKilled(scratch, random.Next(100, 1_500));
            using (var store = scratch.Open()) Check(store, before, told, round);
            if (round % 5 == 4 || round == Rounds - 1)
            {
                scratch.Dispose();
                scratch = new Scratch(); // the first moments of a store count too
            }
        }
    }

    private static int Documents(Scratch scratch)
    {
        using var store = scratch.Open();
        return (int)store.Counts().Documents;
    }

    private static List<int> WriteUntilKilled(Scratch scratch, int milliseconds)
    {
        var told = new List<int>();
        using var writer = scratch.Start("write");
        writer.OutputDataReceived += (_, line) => { if (line.Data is { } n) told.Add(int.Parse(n, CultureInfo.InvariantCulture)); };
        writer.BeginOutputReadLine();
        Thread.Sleep(milliseconds);
        writer.Kill();
        writer.WaitForExit();
        return told;
    }

    private static void Check(Store store, int before, List<int> told, int round)
    {
        var counts = store.Counts();
        var count = (int)counts.Documents;
        Assert.True(count >= before && told.All(n => n < count), $"round {round}: {count} documents, {told.Count} told of, {before} before");
        Assert.Equal(Enumerable.Range(before, told.Count), told);
        Assert.True(count <= before + told.Count + 5, $"round {round}: more documents than the writer can have begun");

        for (var n = Math.Max(0, before - 5); n < count; n++)
            Assert.Equal(Plain.Of(Samples.Make(n)), Plain.Of(store.Reading(Samples.Make(n).Document.Id)));

        var all = Enumerable.Range(0, count).Select(Samples.Make).ToList();
        Assert.Equal(new StoreCounts(count, 0, all.Sum(r => r.Sentences.Count), all.Sum(r => r.Actors.Count), all.Sum(r => r.Events.Count),
            all.Sum(r => r.Agreements.Count), all.Sum(r => r.Exchanges.Count), all.Sum(r => r.Doubts.Count), all.Sum(r => r.Questions.Count)), counts);
    }
}

using System.Diagnostics;
using Entente.Storage;
using Entente.Storage.Writer;

// A process of its own for the tests of Entente.Store, which kill it or find the file in its hands.
//   write FILE          adds sample after sample until it is killed; prints the number of each once it is stored
//   hold FILE           opens the store, prints "open", and keeps it until its input ends
//   open FILE           opens the store and ends; an error goes to the error output, exit code 1
//   import FILE N PART  imports N made-up rows, PART in a transaction, going on where an earlier run was killed; prints "done" at the end
//   ask FILE A B        prints how long questions about coded events take
//   speed FILE N BATCH  adds N samples, BATCH in a transaction, and prints how long it took
try
{
    using var store = Store.Open(args[1], TimeProvider.System);
    switch (args[0])
    {
        case "write":
            for (var n = (int)store.Counts().Documents; ;)
            {
                var some = Enumerable.Range(n, n % 4 == 3 ? 5 : 1).ToList();
                store.AddMany([.. some.Select(Samples.Make)]);
                foreach (var added in some) Console.WriteLine(added);
                n += some.Count;
            }

        case "hold":
            Console.WriteLine("open");
            Console.ReadLine();
            break;

        case "import":
            SampleRows.Import(store, int.Parse(args[2]), int.Parse(args[3]));
            Console.WriteLine("done");
            break;

        case "ask":
            for (var round = 0; round < 2; round++)
            {
                var time = Stopwatch.StartNew();
                var found = store.CodedEvents(new CodedFilter { A = CodedSide.Of(args[2]), B = CodedSide.Of(args[3]) }).Count;
                Console.WriteLine($"{found} events of one pair: {time.ElapsedMilliseconds} ms");
                time.Restart();
                Console.WriteLine($"{store.DyadEvents().Count()} events of every dyad, in order: {time.ElapsedMilliseconds} ms");
                time.Restart();
                Console.WriteLine($"{store.SetTotals(Period.Week).Count} weekly totals: {time.ElapsedMilliseconds} ms");
                time.Restart();
                Console.WriteLine($"{store.DataSets().Count} data sets: {time.ElapsedMilliseconds} ms");
            }
            break;

        case "speed":
            var (count, batch) = (int.Parse(args[2]), int.Parse(args[3]));
            var readings = Enumerable.Range(0, count).Select(n => Samples.Make(n, large: false)).ToList();
            var events = readings.Sum(r => r.Events.Count);
            var watch = Stopwatch.StartNew();
            foreach (var some in readings.Chunk(batch)) store.AddMany(some);
            Console.WriteLine($"{count} documents, {readings.Sum(r => r.Sentences.Count)} sentences, {events} events, {batch} in a transaction: {watch.ElapsedMilliseconds} ms, {count / watch.Elapsed.TotalSeconds:0} documents/s");
            watch.Restart();
            foreach (var r in readings) store.Has(r.Document.Id);
            Console.WriteLine($"Has: {watch.Elapsed.TotalMilliseconds / count:0.00} ms");
            watch.Restart();
            foreach (var r in readings.Take(200)) store.Reading(r.Document.Id);
            Console.WriteLine($"Reading: {watch.Elapsed.TotalMilliseconds / 200:0.00} ms");
            watch.Restart();
            Console.WriteLine($"all {store.Events().Count} events: {watch.ElapsedMilliseconds} ms");
            watch.Restart();
            Console.WriteLine($"events of one pair, {store.Events(new EventFilter { A = "RUS", B = "PRK" }).Count}: {watch.ElapsedMilliseconds} ms");
            watch.Restart();
            Console.WriteLine($"doubts of one pair, {store.Doubts("RUS", "PRK").Count}: {watch.ElapsedMilliseconds} ms");
            break;
    }
    return 0;
}
catch (StoreException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

// How long each stage of reading takes on the sample documents: dotnet run -c Release --project bench/reader
using BenchmarkDotNet.Running;
using Entente.Bench.Reader;

BenchmarkSwitcher.FromTypes([typeof(Stages), typeof(LongTexts)]).Run(args);

using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Entente.Model;
using Entente.Reading;
using Entente.Sources;
using Entente.Storage;
using Assembly = System.Reflection.Assembly;

namespace Entente.Tests;

/// <summary>What the rooms of the house may know of each other. Dependencies point one way, towards Model.</summary>
public class ArchitectureTests
{
    private static readonly Assembly[] House =
        [typeof(When).Assembly, typeof(Reader).Assembly, typeof(Entente.Measures.Edge).Assembly, typeof(DocumentSource).Assembly, typeof(Store).Assembly, typeof(Workspace).Assembly, typeof(Cli.ExitCode).Assembly];

    private static readonly Architecture Architecture = new ArchLoader().LoadAssemblies(House).Build();

    /// <summary>Every room, and the rooms it may know. A new project needs a row here.</summary>
    public static TheoryData<string, string[]> Rooms => new()
    {
        { "Entente.Model", [] },
        { "Entente.Reading", ["Entente.Model"] },
        { "Entente.Measures", ["Entente.Model"] },
        { "Entente.Sources", ["Entente.Model"] },
        { "Entente.Store", ["Entente.Model"] },
        { "Entente", ["Entente.Model", "Entente.Reading", "Entente.Measures", "Entente.Sources", "Entente.Store"] },
        { "Entente.Cli", ["Entente", "Entente.Model", "Entente.Reading", "Entente.Measures", "Entente.Sources", "Entente.Store"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_it_may_know(string room, string[] allowed) =>
        Assert.Empty(References(room).Where(r => r.StartsWith("Entente", StringComparison.Ordinal)).Except(allowed));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_the_store_knows_DuckDB_and_only_the_sources_know_the_network(string room, string[] _)
    {
        var references = References(room).ToList();
        if (room != "Entente.Store") Assert.DoesNotContain(references, r => r.StartsWith("DuckDB", StringComparison.Ordinal));
        if (room != "Entente.Sources")
            Assert.DoesNotContain(references, r => r.StartsWith("System.Net", StringComparison.Ordinal) || r.StartsWith("Microsoft.Security", StringComparison.Ordinal));
        if (room != "Entente.Cli") Assert.DoesNotContain(references, r => r.StartsWith("Spectre", StringComparison.Ordinal) || r is "System.CommandLine" or "System.Console");
    }

    [Fact]
    public void Reading_touches_the_disk_only_to_load_its_data_and_never_asks_the_clock()
    {
        string[] disk = ["System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.Environment", "System.DateTime", "System.DateTimeOffset"];
        var members = Architecture.MethodMembers.Where(m => m.DeclaringType.Assembly.Name.StartsWith("Entente.Reading", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(members);
        var touching = members.Where(m => m.GetCalledMethods().Any(c => disk.Contains(c.DeclaringType.FullName) && !IsPure(c.Name)))
            .Select(m => $"{m.DeclaringType.FullName}.{m.Name.Split('(')[0]}").Where(n => !n.StartsWith("Entente.Reading.Parse.ModelFile.", StringComparison.Ordinal) && !n.StartsWith("Entente.Reading.Parse.ParserTraining.", StringComparison.Ordinal) && n != "Entente.Reading.Parse.Senses.Read").Distinct();
        Assert.All(touching, name => Assert.True(LoadsData(name), $"{name} touches the disk or the clock"));
    }

    [Fact]
    public void No_type_is_named_for_nothing()
    {
        string[] empty = ["Utils", "Util", "Utility", "Utilities", "Helper", "Helpers", "Manager", "Managers", "Common", "Misc"];
        var named = Architecture.Types.Where(t => House.Any(a => t.Assembly.Name.StartsWith(a.GetName().Name!, StringComparison.Ordinal)));
        Assert.Empty(named.Where(t => empty.Any(e => t.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            || t.Namespace.FullName.Split('.').Any(part => empty.Contains(part, StringComparer.OrdinalIgnoreCase))).Select(t => t.FullName));
    }

    // Loading, and training and scoring a parser or a model of pairs, are told where the files are by their caller.
    private static bool LoadsData(string member) =>
        member.EndsWith(".Load", StringComparison.Ordinal) || member is "Entente.Reading.Events.LexiconFile.Read" or "Entente.Reading.Actors.GazetteerFiles.ReadOffices"
            or "Entente.Reading.Parse.ParserTraining.Run" or "Entente.Reading.Parse.Treebank.Read"
            or "Entente.Reading.Pairs.PairTraining.Run" or "Entente.Reading.Pairs.PairEvaluation.Run";

    // Arithmetic on a given moment is no look at the clock.
    private static bool IsPure(string call) => !call.StartsWith("get_Now", StringComparison.Ordinal) && !call.StartsWith("get_UtcNow", StringComparison.Ordinal)
        && !call.StartsWith("get_Today", StringComparison.Ordinal) && !call.StartsWith("Open", StringComparison.Ordinal) && !call.StartsWith("Read", StringComparison.Ordinal)
        && !call.StartsWith("Write", StringComparison.Ordinal) && !call.StartsWith("Create", StringComparison.Ordinal) && !call.StartsWith("Delete", StringComparison.Ordinal)
        && !call.StartsWith("Get", StringComparison.Ordinal) && !call.StartsWith("Enumerate", StringComparison.Ordinal) && !call.StartsWith("Exists", StringComparison.Ordinal)
        && !call.StartsWith(".ctor", StringComparison.Ordinal);

    private static IEnumerable<string> References(string room) =>
        House.Single(a => a.GetName().Name == room).GetReferencedAssemblies().Select(r => r.Name!);
}

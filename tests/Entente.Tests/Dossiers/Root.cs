namespace Entente.Tests.Dossiers;

/// <summary>Where the repository lies.</summary>
internal static class Root
{
    /// <summary>The folder that holds Entente.slnx.</summary>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Entente.slnx")) ? folder : Find(Directory.GetParent(folder)!.FullName);
}

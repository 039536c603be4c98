using Entente.Model;
using Entente.Sources;

namespace Entente;

/// <summary>What a person says of the documents to be read, over what these say of themselves. Null leaves it to the document.</summary>
public sealed record ReadWishes
{
    /// <summary>Date of publication.</summary>
    public When? Date { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Licence, SPDX id where there is one.</summary>
    public string? Licence { get; init; }

    /// <summary>Private networks, in CIDR notation, that addresses may lead to; none by default.</summary>
    public IReadOnlyList<string> AllowNet { get; init; } = [];

    internal SourceOptions Options(string dataFolder, DateTimeOffset now) => new()
    {
        Date = Date,
        Outlet = Outlet,
        Licence = Licence,
        AllowNet = AllowNet,
        Outlets = KnownOutlets.Load(dataFolder),
        Now = now,
    };

    internal Document Entitle(Document d) =>
        Title is null ? d : d with { Title = Title, Id = Document.IdOf(Title, d.Text, d.Outlet, d.Date) };
}

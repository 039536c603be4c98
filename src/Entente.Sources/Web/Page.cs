namespace Entente.Sources.Web;

/// <summary>What an address answered.</summary>
/// <param name="Body">The body after decompression.</param>
/// <param name="Address">The address that answered in the end, redirects followed.</param>
/// <param name="MediaType">Media type without parameters, null when the server names none.</param>
/// <param name="Charset">Charset of the content type, null when the server names none.</param>
internal sealed record Page(byte[] Body, Uri Address, string? MediaType, string? Charset);

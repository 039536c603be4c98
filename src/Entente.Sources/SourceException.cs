namespace Entente.Sources;

/// <summary>A document that cannot be had; the message is the line shown to the person.</summary>
internal sealed class SourceException(string message) : Exception(message);

using System.Security.Cryptography;
using System.Text;
using Entente.Model;

namespace Entente.Reading.Doubts;

internal static class DoubtId
{
    public static Doubt Make(string document, string kind, string rule, IReadOnlyList<DoubtSpan> spans, string reason, string resolution) =>
        new("o-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document}|{kind}|{string.Join('|', spans.Select(s => s.Start))}")))[..10], kind, rule, spans, reason, resolution);
}

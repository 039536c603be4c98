using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Entente.Sources.Texts;
using Microsoft.Security.AntiSSRF;

namespace Entente.Sources.Web;

/// <summary>Says in a line what went wrong between here and a server.</summary>
internal static class FetchFault
{
    /// <summary>The line for an answer that is no page.</summary>
    public static string OfStatus(HttpStatusCode status, int maxRedirects)
    {
        var code = (int)status;
        var name = Enum.IsDefined(status) ? $"{code} {status}" : $"{code}";
        return code switch
        {
            >= 300 and < 400 => $"more than {maxRedirects} redirects, or one that leads nowhere ({name}); give the address it should end at",
            401 or 402 or 403 or 451 => $"the server refuses the page ({name}); save it from a browser and give the file",
            404 or 410 => $"the server has no such page ({name}); check the address",
            429 => $"the server wants fewer requests ({name}); try again later",
            >= 500 => $"the server failed ({name}); try again later",
            _ => $"the server answered {name}; check the address",
        };
    }

    /// <summary>The line for an exception.</summary>
    public static string Of(Exception e, Uri address) => e switch
    {
        AntiSSRFException or NotSupportedException when address.Scheme is not ("http" or "https") => $"leads to {address.Scheme}: addresses, and only http and https are fetched",
        // 0.0.0.0 and its kin are refused by the socket itself.
        AntiSSRFException or ArgumentException => $"{address.Host} is a private or local address and is not fetched; allow it with --allow-net {Network(address)}",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => $"no host named {address.Host} was found; check the address and the network",
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => $"no server answers at {address.Host}:{address.Port}; check the address",
        SocketException s => $"no connection to {address.Host} ({s.SocketErrorCode}); try again later",
        AuthenticationException => $"the certificate of {address.Host} is not valid; check the address",
        InvalidDataException => "the body is not compressed as the server says; save the page from a browser and give the file",
        HttpIOException or IOException => "the connection broke off before the end; try again later",
        HttpRequestException { InnerException: { } inner } when inner is not HttpRequestException => Of(inner, address),
        _ => $"could not be fetched ({CleanText.Line(e.Message)})",
    };

    private static string Network(Uri address) =>
        IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) ? $"{ip}/{ip.GetAddressBytes().Length * 8}" : "CIDR, e.g. --allow-net 10.0.0.0/8";
}

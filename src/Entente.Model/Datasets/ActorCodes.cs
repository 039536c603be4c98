namespace Entente.Model;

/// <summary>
/// The actor codes of CAMEO and of the KEDS project's older files, taken to pieces: <c>LBNREBHEZ</c> is Lebanon, rebels. The longest
/// beginning in data/actors/dataset_codes.tsv, country_codes.tsv or organisations.tsv gives the actor, the letters after it the role.
/// </summary>
public sealed class ActorCodes
{
    private readonly Dictionary<string, (string? Id, string? Role)> cameo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Id, string? Role)> keds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> roles = new(StringComparer.Ordinal);

    private ActorCodes() { }

    /// <summary>Reads the tables. Throws <see cref="InvalidDataException"/> naming file and line on a bad row.</summary>
    public static ActorCodes Load(string dataFolder) => Load(dataFolder, CountryCodes.Load(dataFolder));

    /// <summary>As <see cref="Load(string)"/>, with states read before.</summary>
    public static ActorCodes Load(string dataFolder, CountryCodes countries)
    {
        var codes = new ActorCodes();
        string File(string name) => Path.Combine(dataFolder, "actors", name);
        foreach (var row in Table.Read(File("dataset_codes.tsv")))
        {
            var value = (row.Optional("id"), row.Optional("role"));
            switch (row["scheme"])
            {
                case "role": codes.roles[row["code"]] = value.Item2; break;
                case "cameo": codes.cameo[row["code"]] = value; break;
                case "weis": codes.keds[row["code"]] = value; break;
                default: throw row.Fault("scheme");
            }
        }
        foreach (var row in Table.Read(File("organisations.tsv")))
        {
            if (row["id"].Length != 3 || row["actor"] != row["id"]) continue;
            codes.cameo.TryAdd(row["id"], (row["id"], row["sector"]));
            foreach (var kind in Bodies) codes.cameo.TryAdd(kind + row["id"], (row["id"], row["sector"]));
        }
        foreach (var (code, id) in countries.All(CodeSystem.Cameo)) codes.cameo.TryAdd(code, (id, null));
        return codes;
    }

    /// <summary>An actor code of CAMEO, GDELT or Phoenix. Neither id nor role for a code that nobody knows.</summary>
    public CodedActor Cameo(string code) => Read(cameo, code);

    /// <summary>An actor code of the KEDS project's older files, those coded in WEIS.</summary>
    public CodedActor Keds(string code) => Read(keds, code);

    private static readonly string[] Bodies = ["IGO", "NGO", "NGM", "IMG", "INT"];

    private CodedActor Read(Dictionary<string, (string? Id, string? Role)> table, string code)
    {
        for (var length = code.Length; length > 0; length--)
        {
            if (length != code.Length && length % 3 != 0) continue;
            if (table.TryGetValue(code[..length], out var found)) return new CodedActor(found.Id, RoleAfter(code, length) ?? found.Role, code);
        }
        // Letters of a role with a country after them (MNCUSA, NGOISR) are that country's; alone (COP in GDELT) they are nobody's.
        if (code.Length >= 3 && roles.TryGetValue(code[..3], out var role))
            return new CodedActor(code.Length >= 6 && table.TryGetValue(code[3..6], out var owner) ? owner.Id : null, role, code);
        return new CodedActor(null, null, code);
    }

    private string? RoleAfter(string code, int start)
    {
        for (var i = start; i + 3 <= code.Length; i += 3)
            if (roles.TryGetValue(code[i..(i + 3)], out var role) && role is not null) return role;
        return null;
    }
}

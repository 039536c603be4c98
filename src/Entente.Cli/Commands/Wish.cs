using System.CommandLine;
using System.Globalization;
using Entente.Model;
using Entente.Sources;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary>Options that several commands share, each described once.</summary>
internal static class Wish
{
    public static Option<bool> Json(string what = "The answer as JSON, compact, on one line (docs/json.md)") => new("--json") { Description = what };

    public static Option<bool> Pretty() => new("--pretty") { Description = "With --json: indented" };

    public static Option<string?> Store() => new("--store") { HelpName = "FILE", Description = "The store; else ENTENTE_STORE, else entente/entente.duckdb in XDG_DATA_HOME" };

    /// <summary>Names of data sets, joined by commas.</summary>
    public static Option<string[]?> Sets(string name, string description) => new(name)
    {
        HelpName = "NAME",
        Description = description,
        CustomParser = r => SetNames(r.Tokens[0].Value),
    };

    /// <summary>"ICEWS,GDELT 2.0" taken apart.</summary>
    public static string[] SetNames(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>These data sets as the store spells them, case aside; null for all.</summary>
    public static IReadOnlyList<string>? Known(Store store, IReadOnlyList<string> names)
    {
        if (names is [var only] && only.Equals("all", StringComparison.OrdinalIgnoreCase)) return null;
        var there = store.DataSetNames();
        return [.. names.Select(name => there.FirstOrDefault(t => t.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw UserException.Usage($"no data set \"{name}\"{Help.Likeness.Suggest(name, there)}\n{(there.Count > 0 ? $"There are {string.Join(", ", there)}" : "The store has none; import one: entente import auto FILE")}"))];
    }

    public static Option<string[]> AllowNet()
    {
        var option = new Option<string[]>("--allow-net")
        {
            HelpName = "CIDR",
            Description = "A private network that addresses may lead to, such as 10.0.0.0/8; may be repeated",
            DefaultValueFactory = _ => [],
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(r =>
        {
            try { new DocumentSource(new SourceOptions { AllowNet = [.. r.Tokens.Select(t => t.Value)], Now = default }).Dispose(); }
            catch (ArgumentException e) { r.AddError($"--allow-net: {e.Message}"); }
        });
        return option;
    }

    public static Option<string?> Actors() => new("--actors") { HelpName = "FILE", Description = "A dictionary of actors in PETRARCH's format, instead of those of data/actors" };

    public static Option<string?> Agents() => new("--agents") { HelpName = "FILE", Description = "A dictionary of agents in PETRARCH's format, instead of the roles of data/actors" };

    public static Option<string?> Outlet() => new("--outlet") { HelpName = "NAME", Description = "Who published it, over what the documents say" };

    /// <summary>A date as it is written in EDTF.</summary>
    public static Option<When?> Date(string name, string description)
    {
        var option = new Option<When?>(name) { HelpName = "DATE", Description = description };
        option.CustomParser = r =>
        {
            try { return When.Parse(r.Tokens[0].Value); }
            catch (FormatException e)
            {
                r.AddError($"{name}: {e.Message}");
                return null;
            }
        };
        return option;
    }

    /// <summary>A date of which one end counts; the other end may be open.</summary>
    public static Option<DateOnly?> Day(string name, string description, bool last)
    {
        var option = new Option<DateOnly?>(name) { HelpName = "DATE", Description = description };
        option.CustomParser = r =>
        {
            try
            {
                var when = When.Parse(r.Tokens[0].Value);
                if ((last ? when.Latest : when.Earliest) is { } day) return day;
                r.AddError($"{name}: \"{when}\" has no {(last ? "last" : "first")} day; write a day, month or year, as in 2024-12-22, 2024-12 or 2024");
            }
            catch (FormatException e) { r.AddError($"{name}: {e.Message}"); }
            return null;
        };
        return option;
    }

    /// <summary>A number, such as a year, or a range of them: 1990 or 1990-1995.</summary>
    public static Option<NumberRange?> Range(string name, string helpName, string description)
    {
        var option = new Option<NumberRange?>(name) { HelpName = helpName, Description = description };
        option.CustomParser = r =>
        {
            if (NumberRange.Of(r.Tokens[0].Value) is { } range) return range;
            r.AddError($"{name}: \"{r.Tokens[0].Value}\" is neither a number nor a range; write 1990 or 1990-1995");
            return null;
        };
        return option;
    }

    /// <summary>Refuses --json beside --explain, whose pages are for people.</summary>
    public static void NotBoth(bool explain, bool json)
    {
        if (explain && json) throw UserException.Usage("--explain prints a page for people to read; leave out --json, or --explain");
    }

    /// <summary>Two states.</summary>
    public static Option<string[]> Two(string name, string description) => new(name)
    {
        HelpName = "A B",
        Description = description,
        DefaultValueFactory = _ => [],
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>A moment: a date-time, or the end of a day.</summary>
    public static Option<DateTimeOffset?> AsKnown()
    {
        const string name = "--as-known";
        var option = new Option<DateTimeOffset?>(name) { HelpName = "DATE", Description = "Only what this store itself knew then: a day, or a time as 2024-12-22T09:30:00Z" };
        option.CustomParser = r =>
        {
            var text = r.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
            if (text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return moment;
            r.AddError($"{name}: \"{text}\" is no day or time; write 2024-12-22 or 2024-12-22T09:30:00Z");
            return null;
        };
        return option;
    }

    /// <summary>One of the names of an enumeration, case aside.</summary>
    public static Option<T?> OneOf<T>(string name, string description, Func<T, string> spell) where T : struct, Enum
    {
        var option = new Option<T?>(name) { HelpName = "NAME", Description = description };
        option.CustomParser = r =>
        {
            var text = r.Tokens[0].Value;
            foreach (var value in Enum.GetValues<T>())
                if (text.Equals(spell(value), StringComparison.OrdinalIgnoreCase)) return value;
            var names = Enum.GetValues<T>().Select(spell).ToList();
            r.AddError($"{name}: no \"{text}\"{Help.Likeness.Suggest(text, names)}\nIt is one of {string.Join(", ", names)}");
            return null;
        };
        return option;
    }
}

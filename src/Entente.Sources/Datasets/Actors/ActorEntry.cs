using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>What a data set's code or name of an actor stands for, worked out once.</summary>
/// <param name="Original">As the data set writes it.</param>
/// <param name="Default">The actor where no term of office decides.</param>
/// <param name="Unknown">Whether no table knows it. An empty cell and "Unspecified Actor" are nobody, but not unknown.</param>
internal sealed record ActorEntry(string Original, CodedActor Default, bool Unknown)
{
    /// <summary>The offices of a person, if the name is one.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>How often it was met on a day on which nobody knows it.</summary>
    public long TimesUnknown { get; set; }

    /// <summary>The actor as of a day, and whether it is known then.</summary>
    public CodedActor On(DateOnly day, out bool unknown)
    {
        unknown = Unknown;
        if (Terms.Count == 0) return Default;
        Term? past = null;
        foreach (var term in Terms)
        {
            if (term.From <= day && day <= term.To) { unknown = false; return new CodedActor(term.Actor, term.Role, Original); }
            if (term.To < day && (past is null || past.To < term.To)) past = term;
        }
        if (Default.Id is not null) return Default;
        if (past is null) return Default;
        unknown = false;
        return new CodedActor(past.Actor, "ELI", Original);
    }
}

/// <summary>A time in office.</summary>
/// <param name="Actor">The state or organisation.</param>
/// <param name="Role">The office's sector.</param>
/// <param name="From">The first day, as far as known.</param>
/// <param name="To">The last day; far in the future while it lasts.</param>
internal sealed record Term(string Actor, string Role, DateOnly From, DateOnly To);

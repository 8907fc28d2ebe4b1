using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>A kind of event: what stands in the journal for a type, for ever.</summary>
/// <param name="Name">The stable name; never reused, never renamed.</param>
/// <param name="Version">The version of its form that is written today; older ones are lifted when they are read.</param>
/// <param name="ChangesState">Whether something is different afterwards; a refusal is recorded and changes nothing.</param>
/// <param name="Personal">The personal fields that it may carry, sealed.</param>
public sealed record EventKind(string Name, int Version, bool ChangesState, ValueList<PersonalField> Personal)
{
    /// <summary>A kind without personal fields.</summary>
    public EventKind(string name, int version, bool changesState)
        : this(name, version, changesState, [])
    {
    }
}

using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>A table is wrong: thrown when it is built, with every fault.</summary>
public sealed class TransitionTableException : Exception
{
    internal TransitionTableException(string table, ValueList<string> faults)
        : base($"The table '{table}' is wrong: {string.Join("; ", faults)}.")
    {
        Table = table;
        Faults = faults;
    }

    /// <summary>The table's name.</summary>
    public string Table { get; }

    /// <summary>Every fault, naming its rows.</summary>
    public ValueList<string> Faults { get; }
}

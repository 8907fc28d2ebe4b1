namespace FourPer1000.StateMachines;

/// <summary>Words for the codes in a diagram, in one language.</summary>
public interface IMachineLabels
{
    /// <summary>The machine's title.</summary>
    string Machine(string machine);

    /// <summary>A state's name.</summary>
    string State(string machine, string state);

    /// <summary>A trigger's name.</summary>
    string Trigger(string machine, string trigger);

    /// <summary>An authority's name.</summary>
    string Authority(string authority);

    /// <summary>What a guard says that holds where a fact is still missing, as a short phrase.</summary>
    string Awaited { get; }

    /// <summary>A requirement as a short positive phrase.</summary>
    string Guard(string code);
}

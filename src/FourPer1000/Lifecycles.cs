using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000;

/// <summary>Every lifecycle of the suite, for diagrams and documents.</summary>
public static class Lifecycles
{
    /// <summary>The outlines, in the order of the journey.</summary>
    public static ValueList<MachineOutline> All { get; } = [DossierLifecycle.Table.Outline()];

    /// <summary>A lifecycle by its name, or null.</summary>
    public static MachineOutline? Find(string name) => All.FirstOrDefault(machine => string.Equals(machine.Name, name, StringComparison.Ordinal));
}

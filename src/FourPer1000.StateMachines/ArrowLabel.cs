namespace FourPer1000.StateMachines;

/// <summary>The lines of text on an arrow: the trigger with its clause, who may pull it, each guard.</summary>
public static class ArrowLabel
{
    /// <summary>The lines, top to bottom.</summary>
    public static IEnumerable<string> Lines(MachineOutline machine, MachineArrow arrow, IMachineLabels labels)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(arrow);
        ArgumentNullException.ThrowIfNull(labels);
        yield return $"{labels.Trigger(machine.Name, arrow.On)} ({arrow.Clause})";
        yield return string.Join(", ", arrow.By.Select(authority => labels.Authority(authority.Code)));
        if (arrow.IsAwaited)
        {
            yield return $"[{labels.Awaited}]";
            yield break;
        }

        foreach (string guard in arrow.Guards)
        {
            yield return $"[{labels.Guard(guard)}]";
        }
    }
}

using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The views of the suite.</summary>
public static class JournalViews
{
    /// <summary>Every registration for a task force, as it stands.</summary>
    public static JournalView Registrations { get; } = new RegistrationsView();

    /// <summary>What is held on whom: what retention and erasure go by (charter C10.3).</summary>
    public static JournalView Holdings { get; } = new HoldingsView();

    /// <summary>The figures of every measure, the latest recorded for each scope and date.</summary>
    public static JournalView Observations { get; } = new ObservationsView();

    /// <summary>The slate of each edition: the latest proposal, departures, what was decided.</summary>
    public static JournalView Slates { get; } = new SlatesView();

    /// <summary>All, by name.</summary>
    public static ValueList<JournalView> All { get; } = [Holdings, Observations, Registrations, Slates];

    /// <summary>A view by its name, or null.</summary>
    public static JournalView? Find(string name) => All.FirstOrDefault(view => string.Equals(view.Name, name, StringComparison.Ordinal));
}

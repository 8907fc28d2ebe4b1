using FourPer1000.Domain;

namespace FourPer1000.Registration;

/// <summary>On which track an accepted form stands (charter C2.5, C2.6).</summary>
public enum Track
{
    /// <summary>Within the window: takes part in the initial selection.</summary>
    Initial,

    /// <summary>A team member who joined after the deadline.</summary>
    Rolling,

    /// <summary>A registration for an office after the deadline: first call on vacancies.</summary>
    Reserve,
}

/// <summary>Tracks as codes.</summary>
public static class Tracks
{
    /// <summary><c>initial</c>, <c>rolling</c> or <c>reserve</c>.</summary>
    public static string Code(this Track track) => track switch
    {
        Track.Initial => "initial",
        Track.Rolling => "rolling",
        Track.Reserve => "reserve",
        _ => throw new ArgumentOutOfRangeException(nameof(track), track, "Not a track."),
    };

    internal static Track Of(Role role, bool late) => (late, role.IsOffice()) switch
    {
        (false, _) => Track.Initial,
        (true, false) => Track.Rolling,
        (true, true) => Track.Reserve,
    };
}

using FourPer1000.Domain;

namespace FourPer1000.Registration;

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

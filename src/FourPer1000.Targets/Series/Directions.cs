namespace FourPer1000.Targets;

/// <summary>Directions as codes and signs.</summary>
public static class Directions
{
    /// <summary><c>increase</c> or <c>decrease</c>.</summary>
    public static string Code(this Direction direction) => direction switch
    {
        Direction.Increase => "increase",
        Direction.Decrease => "decrease",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction."),
    };

    /// <summary>d of the methods: 1 for an increase, −1 for a decrease.</summary>
    public static int Sign(this Direction direction) => direction == Direction.Increase ? 1 : -1;

    /// <summary>Whether a value meets an aim: d·(y − yT) is not below zero.</summary>
    public static bool IsMet(this Direction direction, decimal value, decimal aim) => direction == Direction.Increase ? value >= aim : value <= aim;
}

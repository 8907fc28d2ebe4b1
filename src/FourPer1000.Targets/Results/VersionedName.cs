namespace FourPer1000.Targets;

/// <summary>The name of a method or threshold set with its version: a change of what it answers is a new version.</summary>
/// <param name="Name">A stable kebab-case name.</param>
/// <param name="Version">The version, from 1.</param>
public readonly record struct VersionedName(string Name, int Version)
{
    /// <summary>Name and version, <c>linear-pace 1</c>.</summary>
    public override string ToString() => $"{Name} {Version}";
}

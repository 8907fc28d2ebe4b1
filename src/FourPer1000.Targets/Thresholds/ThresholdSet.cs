namespace FourPer1000.Targets;

/// <summary>The numbers that a method compares with: data with a name and a version, so that a result can say which ones it was judged by.</summary>
/// <param name="Name">Name and version.</param>
public abstract record ThresholdSet(VersionedName Name);

namespace FourPer1000.Exchange;

/// <summary>Where a value comes from.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Parent">The object or array in which it stands; null for the root.</param>
/// <param name="Name">Its name in an object.</param>
/// <param name="Index">Its number in an array, from 0.</param>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Column">The character at which it begins.</param>
internal readonly record struct JsonOrigin(string? File, JsonItem? Parent, string? Name, int Index, int Line, int Column);

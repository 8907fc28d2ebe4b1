namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A row of a view as it is stored.</summary>
internal sealed record ViewEntity(string View, string Key, string Content, string? Objective, string? Person, string? State)
{
    public ViewRow ToRow() => new(View, Key, Content, Objective, Person, State);
}

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Which database a migration runs on.</summary>
internal static class Providers
{
    public static bool IsPostgres(string? provider) => provider switch
    {
        "Npgsql.EntityFrameworkCore.PostgreSQL" => true,
        "Microsoft.EntityFrameworkCore.Sqlite" => false,
        _ => throw new NotSupportedException($"There is no schema for '{provider}'."),
    };
}

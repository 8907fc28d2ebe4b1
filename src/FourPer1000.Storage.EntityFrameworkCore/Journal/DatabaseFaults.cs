using System.Data.Common;
using System.Net.Sockets;
using FourPer1000.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>What a database says, in words for whoever runs the host.</summary>
internal static class DatabaseFaults
{
    private const int Constraint = 19;

    /// <summary>Whether a unique key was there already: somebody else was faster.</summary>
    public static bool IsDoubled(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        SqliteException sqlite => sqlite.SqliteErrorCode == Constraint && sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        DbUpdateException { InnerException: { } inner } => IsDoubled(inner),
        _ => false,
    };

    /// <summary>Whether the exception comes from the database or the way to it.</summary>
    public static bool IsFault(Exception exception) => exception is DbException or TimeoutException or SocketException or IOException
        || (exception is DbUpdateException or InvalidOperationException && exception.InnerException is { } inner && IsFault(inner));

    /// <summary>Told to the caller.</summary>
    public static JournalUnavailableException Unavailable(Exception exception) => new($"The journal is not available: {Reason(exception)} Send the command again with the same id.", exception);

    private static string Reason(Exception exception) => exception switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode switch
        {
            1 when sqlite.Message.Contains("no such table", StringComparison.Ordinal) => "its tables are not there; migrate the database first.",
            5 or 6 => "the file was busy for too long.",
            8 => "the file is read-only.",
            10 => "the disk failed to read or write.",
            11 or 26 => "the file is damaged or is no database.",
            13 => "the disk is full.",
            14 => "the file cannot be opened.",
            _ => $"SQLite says '{sqlite.Message}'.",
        },
        PostgresException postgres => postgres.SqlState switch
        {
            PostgresErrorCodes.UndefinedTable => "its tables are not there; migrate the database first.",
            PostgresErrorCodes.DiskFull => "the disk of the database is full.",
            PostgresErrorCodes.ReadOnlySqlTransaction => "the database is read-only.",
            PostgresErrorCodes.TooManyConnections => "the database has no connection left.",
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => "the database is stopping or starting.",
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => "the database was busy for too long.",
            _ => $"PostgreSQL says '{postgres.MessageText}' ({postgres.SqlState}).",
        },
        TimeoutException => "the database was busy for too long.",
        NpgsqlException { InnerException: TimeoutException } => "the database does not answer.",
        NpgsqlException => "the database cannot be reached.",
        _ when exception.InnerException is { } inner => Reason(inner),
        _ => $"'{exception.Message}'.",
    };
}

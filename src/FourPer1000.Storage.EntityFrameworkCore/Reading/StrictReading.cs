using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Lets every query of the mapper read strictly.</summary>
/// <param name="strict">Puts the strict reader around the driver's.</param>
internal sealed class StrictReading(Func<DbDataReader, StrictReader> strict) : DbCommandInterceptor
{
    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => strict(result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => ValueTask.FromResult<DbDataReader>(strict(result));
}

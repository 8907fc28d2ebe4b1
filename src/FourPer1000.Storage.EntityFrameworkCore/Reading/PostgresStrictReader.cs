using System.Data.Common;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Reads PostgreSQL, whose columns have types and whose texts are texts: only a column that was given another type can hold what is none.</summary>
internal sealed class PostgresStrictReader(DbDataReader inner) : StrictReader(inner)
{
    protected override T Value<T>(int ordinal) => Inner.GetFieldValue<T>(ordinal);
}

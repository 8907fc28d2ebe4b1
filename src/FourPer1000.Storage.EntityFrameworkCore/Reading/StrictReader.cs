using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using FourPer1000.Hosting;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Reads what a database holds as it stands there, or says that it is damaged: a value that would be read as another one than it is was changed by somebody else.</summary>
/// <param name="inner">The reader of the driver.</param>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a reader first.")]
internal abstract class StrictReader(DbDataReader inner) : DbDataReader
{
    private int position = -2;

    public override int Depth => inner.Depth;

    public override int FieldCount => inner.FieldCount;

    public override bool HasRows => inner.HasRows;

    public override bool IsClosed => inner.IsClosed;

    public override int RecordsAffected => inner.RecordsAffected;

    protected DbDataReader Inner => inner;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool GetBoolean(int ordinal) => Read(ordinal, inner.GetBoolean);

    public override byte GetByte(int ordinal) => Read(ordinal, inner.GetByte);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => inner.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    public override char GetChar(int ordinal) => Read(ordinal, inner.GetChar);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => inner.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    public override string GetDataTypeName(int ordinal) => inner.GetDataTypeName(ordinal);

    public override DateTime GetDateTime(int ordinal) => Read(ordinal, inner.GetDateTime);

    public override decimal GetDecimal(int ordinal) => Read(ordinal, inner.GetDecimal);

    public override double GetDouble(int ordinal) => Read(ordinal, inner.GetDouble);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal) => inner.GetFieldType(ordinal);

    public override T GetFieldValue<T>(int ordinal) => Read(ordinal, Value<T>);

    public override float GetFloat(int ordinal) => Read(ordinal, inner.GetFloat);

    public override Guid GetGuid(int ordinal) => Read(ordinal, inner.GetGuid);

    public override short GetInt16(int ordinal) => Read(ordinal, Value<short>);

    public override int GetInt32(int ordinal) => Read(ordinal, Value<int>);

    public override long GetInt64(int ordinal) => Read(ordinal, Value<long>);

    public override string GetName(int ordinal) => inner.GetName(ordinal);

    public override int GetOrdinal(string name) => inner.GetOrdinal(name);

    public override string GetString(int ordinal) => Read(ordinal, Value<string>);

    public override object GetValue(int ordinal) => inner.GetValue(ordinal);

    public override int GetValues(object[] values) => inner.GetValues(values);

    public override bool IsDBNull(int ordinal) => inner.IsDBNull(ordinal);

    public override Task<bool> IsDBNullAsync(int ordinal, CancellationToken cancellationToken) => inner.IsDBNullAsync(ordinal, cancellationToken);

    public override bool NextResult() => inner.NextResult();

    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => inner.NextResultAsync(cancellationToken);

    public override bool Read() => inner.Read();

    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => inner.ReadAsync(cancellationToken);

    public override void Close() => inner.Close();

    public override Task CloseAsync() => inner.CloseAsync();

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await inner.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The value as it stands there; throws whatever tells that it cannot be one.</summary>
    protected abstract T Value<T>(int ordinal);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private T Read<T>(int ordinal, Func<int, T> read)
    {
        try
        {
            return read(ordinal);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException or InvalidOperationException)
        {
            throw Place() is { } at ? new DamagedEventException(at, exception) : new InvalidDataException($"A stored value of '{GetName(ordinal)}' was changed so that it cannot be read.", exception);
        }
    }

    // Of an event, its position tells where; the mapper names its columns in every query.
    private long? Place()
    {
        if (position == -2)
        {
            position = Enumerable.Range(0, FieldCount).Where(i => string.Equals(GetName(i), "position", StringComparison.Ordinal)).DefaultIfEmpty(-1).First();
        }

        return position < 0 ? null : inner.GetInt64(position);
    }
}

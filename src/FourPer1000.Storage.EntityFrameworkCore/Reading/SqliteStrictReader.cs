using System.Data.Common;
using System.Text;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Reads SQLite by the type that each single value is stored with: its columns hold any, and the driver would make a number of a text, a text of bytes, one letter of another.</summary>
internal sealed class SqliteStrictReader(DbDataReader inner) : StrictReader(inner)
{
    private static readonly UTF8Encoding Exact = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The types of the suite's own tables: texts, whole numbers, bytes. The mapper asks for nothing else of them.
    protected override T Value<T>(int ordinal)
    {
        Type stored = Inner.GetFieldType(ordinal);
        return typeof(T) == typeof(string) ? (T)(object)Text(ordinal, stored)
            : typeof(T) == typeof(long) ? (T)(object)Number(ordinal, stored)
            : typeof(T) == typeof(int) ? (T)(object)checked((int)Number(ordinal, stored))
            : typeof(T) == typeof(byte[]) ? (T)(object)Bytes(ordinal, stored, typeof(byte[]))
            : Inner.GetFieldValue<T>(ordinal);
    }

    private string Text(int ordinal, Type stored) => Exact.GetString(Bytes(ordinal, stored, typeof(string)));

    private long Number(int ordinal, Type stored) => stored == typeof(long) ? Inner.GetInt64(ordinal) : throw new InvalidCastException($"A whole number is stored as {stored.Name}.");

    private byte[] Bytes(int ordinal, Type stored, Type wanted) =>
        stored == wanted ? Inner.GetFieldValue<byte[]>(ordinal) : throw new InvalidCastException($"A {wanted.Name} is stored as {stored.Name}.");
}

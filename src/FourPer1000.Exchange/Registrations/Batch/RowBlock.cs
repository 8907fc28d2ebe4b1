using FourPer1000.Rules;
using static FourPer1000.Exchange.RegistrationColumns;

namespace FourPer1000.Exchange;

/// <summary>Rows that were read and wait for their decisions, with the beginnings of their answers.</summary>
internal sealed class RowBlock
{
    /// <summary>The most rows of a block.</summary>
    public const int Length = 1024;

    private readonly FormCells[] forms = new FormCells[Length];
    private readonly ValueList<RowFault>[] faults = new ValueList<RowFault>[Length];
    private readonly (int Beginning, int Id, int Person)[] ends = new (int, int, int)[Length];
    private readonly uint[] hashes = new uint[Length];
    private readonly JsonBytes bytes = new(160 * Length);

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>What a row asks for, where it could be read.</summary>
    public ref readonly FormCells Form(int row) => ref forms[row];

    /// <summary>Why a row could not be read; empty where it could.</summary>
    public ValueList<RowFault> Faults(int row) => faults[row];

    /// <summary>The answer up to the role.</summary>
    public ReadOnlySpan<byte> Beginning(int row) => bytes.Written[(row == 0 ? 0 : ends[row - 1].Person)..ends[row].Beginning];

    /// <summary>The id of the person.</summary>
    public ReadOnlySpan<byte> Person(int row) => bytes.Written[ends[row].Id..ends[row].Person];

    /// <summary>Reads as many rows as there is room for; without any, the file is at its end.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="seen">The ids of earlier rows.</param>
    public void Fill(RegistrationsReader reader, KeyedRecords seen)
    {
        bytes.Clear();
        for (Count = 0; Count < Length && reader.Next(); Count++)
        {
            forms[Count] = reader.Form;
            faults[Count] = reader.FaultsOfRow();
            Keep(reader);
        }

        FindDoubledIds(seen);
    }

    private void Keep(RegistrationsReader reader)
    {
        ReadOnlySpan<byte> id = reader.Cell(IdColumn), person = reader.Cell(PersonColumn);
        bytes.Append("{\"registrationId\":"u8);
        bytes.AppendStringOrNull(id);
        bytes.Append(",\"personId\":"u8);
        bytes.AppendStringOrNull(person);
        bytes.Append(",\"objective\":"u8);
        bytes.AppendStringOrNull(reader.Cell(ObjectiveColumn));
        bytes.Append(",\"role\":"u8);
        bytes.AppendStringOrNull(reader.Cell(RoleColumn));
        int beginning = bytes.Count;
        bytes.Append(id);
        bytes.Append(person);
        ends[Count] = (beginning, beginning + id.Length, bytes.Count);
    }

    // Behind the reading, so that the memory of all ids can be fetched together.
    private void FindDoubledIds(KeyedRecords seen)
    {
        for (int row = 0; row < Count; row++)
        {
            hashes[row] = KeyedRecords.HashOf(Id(row));
        }

        seen.Fetch(hashes.AsSpan(0, Count));
        for (int row = 0; row < Count; row++)
        {
            ReadOnlySpan<byte> id = Id(row);
            if (!id.IsEmpty)
            {
                seen.Of(id, hashes[row], out bool isNew);
                faults[row] = isNew ? faults[row] : RowFaults.WithDoubledId(faults[row], id);
            }
        }
    }

    private ReadOnlySpan<byte> Id(int row) => bytes.Written[ends[row].Beginning..ends[row].Id];
}

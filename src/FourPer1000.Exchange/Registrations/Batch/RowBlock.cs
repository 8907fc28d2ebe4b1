using FourPer1000.Rules;
using static FourPer1000.Exchange.RegistrationColumns;

namespace FourPer1000.Exchange;

/// <summary>Rows that were read and wait for their decisions, with the beginnings of their answers.</summary>
internal sealed class RowBlock
{
    /// <summary>The most rows of a block.</summary>
    public const int Length = 1024;

    private readonly FormCells[] forms = new FormCells[Length];
    private readonly FormMoment[] moments = new FormMoment[Length];
    private readonly RegistrationCase[] cases = new RegistrationCase[Length];
    private readonly ValueList<RowFault>[] faults = new ValueList<RowFault>[Length];
    private readonly (int Beginning, int Person)[] ends = new (int, int)[Length];
    private readonly uint[] people = new uint[Length];
    private readonly JsonBytes bytes = new(160 * Length);

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>What a row asks for, where it could be read.</summary>
    public ref readonly FormCells Form(int row) => ref forms[row];

    /// <summary>What is known about the moment of the form of a row, where it could be read.</summary>
    public ref readonly FormMoment Moment(int row) => ref moments[row];

    /// <summary>The cases of the form of a row, where it could be read.</summary>
    public RegistrationCase Case(int row) => cases[row];

    /// <summary>Why a row could not be read; empty where it could.</summary>
    public ValueList<RowFault> Faults(int row) => faults[row];

    /// <summary>The answer up to the role.</summary>
    public ReadOnlySpan<byte> Beginning(int row) => bytes.Written[(row == 0 ? 0 : ends[row - 1].Person)..ends[row].Beginning];

    /// <summary>The hashes of the people's ids.</summary>
    public ReadOnlySpan<uint> People => people.AsSpan(0, Count);

    /// <summary>The id of the person.</summary>
    public ReadOnlySpan<byte> Person(int row) => bytes.Written[ends[row].Beginning..ends[row].Person];

    /// <summary>Reads as many rows as there is room for; without any, the file is at its end.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="moments">Finds what is known about the moments of forms.</param>
    /// <param name="seen">The ids of earlier rows.</param>
    public void Fill(RegistrationsReader reader, FormMoments moments, SeenIds seen)
    {
        bytes.Clear();
        for (Count = 0; Count < Length && reader.Next(); Count++)
        {
            ReadOnlySpan<byte> id = reader.Cell(IdColumn), person = reader.Cell(PersonColumn);
            forms[Count] = reader.Form;
            faults[Count] = reader.FaultsOfRow(seen);
            if (faults[Count].Count == 0)
            {
                this.moments[Count] = moments.Of(reader.Form, person);
                cases[Count] = RegistrationCase.Of(reader.Form, this.moments[Count]);
            }

            people[Count] = KeyedRecords.HashOf(person);
            Begin(reader, id, person);
            int beginning = bytes.Count;
            bytes.Append(person);
            ends[Count] = (beginning, bytes.Count);
        }
    }

    private void Begin(RegistrationsReader reader, ReadOnlySpan<byte> id, ReadOnlySpan<byte> person)
    {
        bytes.Append("{\"registrationId\":"u8);
        bytes.AppendStringOrNull(id);
        bytes.Append(",\"personId\":"u8);
        bytes.AppendStringOrNull(person);
        bytes.Append(",\"objective\":"u8);
        bytes.AppendStringOrNull(reader.Cell(ObjectiveColumn));
        bytes.Append(",\"role\":"u8);
        bytes.AppendStringOrNull(reader.Cell(RoleColumn));
    }
}

using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>The states of steps as files of observations write them.</summary>
internal static class StepText
{
    private const ulong Done = 0x65_6E_6F_64;
    private const ulong Started = 0x64_65_74_72_61_74_73;
    private const ulong Planned = 0x64_65_6E_6E_61_6C_70;

    public static bool TryRead(ReadOnlySpan<byte> utf8, out MilestoneState state)
    {
        state = utf8.SequenceEqual("done"u8) ? MilestoneState.Done : utf8.SequenceEqual("started"u8) ? MilestoneState.Started : MilestoneState.Planned;
        return state != MilestoneState.Planned || utf8.SequenceEqual("planned"u8);
    }

    /// <summary>The state at the beginning.</summary>
    /// <param name="utf8">At least eight bytes: the state, what ends it, anything.</param>
    /// <param name="state">The state.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> utf8, out MilestoneState state, out int length)
    {
        ulong text = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
        length = EightBytes.CellLength(text);
        ulong word = EightBytes.First(text, length);
        state = word == Done ? MilestoneState.Done : word == Started ? MilestoneState.Started : MilestoneState.Planned;
        return length < sizeof(ulong) && (state != MilestoneState.Planned || word == Planned);
    }
}

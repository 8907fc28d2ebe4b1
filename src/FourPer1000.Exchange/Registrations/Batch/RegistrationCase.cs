namespace FourPer1000.Exchange;

/// <summary>Everything that the answer to a form depends on but the names in it: forms of one case get the same answer (the decision is a function of its facts).</summary>
/// <param name="Key">The facts, packed.</param>
internal readonly record struct RegistrationCase(ulong Key)
{
    private const int EntryBits = 8, ElsewhereBits = 16;

    /// <summary>The cases of a form whose sender is not known yet.</summary>
    public static RegistrationCase Of(in FormCells form, in FormMoment moment)
    {
        ulong key = (uint)form.Action;
        key = (key << 2) | (uint)form.Role;
        key = (key << 2) | (uint)form.Language;
        key = (key << 2) | (uint)moment.Standing;
        key = (key << 1) | (form.Organisation is null ? 0u : 1u);
        key = (key << 1) | (form.Region == 0 ? 0u : 1u);
        key = (key << 1) | (moment.IsAffiliated ? 1u : 0u);
        key = (key << 1) | (moment.HasOpened ? 1u : 0u);
        key = (key << 1) | (moment.IsLate ? 1u : 0u);
        return new(key << (EntryBits + ElsewhereBits));
    }

    /// <summary>The case.</summary>
    /// <param name="here">The kind of the sender's entry for the task force; 0 for none.</param>
    /// <param name="elsewhere">How many other task forces the sender is active in.</param>
    public RegistrationCase With(byte here, int elsewhere) => new(Key | ((ulong)here << ElsewhereBits) | (uint)elsewhere);
}

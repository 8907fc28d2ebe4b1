namespace FourPer1000.Exchange;

/// <summary>Everything that the answer to a form depends on but the names in it: forms of one case get the same answer (the decision is a function of its facts).</summary>
/// <param name="Key">The facts, packed.</param>
internal readonly record struct RegistrationCase(ulong Key)
{
    /// <summary>The case of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="facts">What is known about the person and the moment.</param>
    /// <param name="here">The kind of the person's entry for the task force; 0 for none.</param>
    /// <param name="elsewhere">How many other task forces the person is active in.</param>
    public static RegistrationCase Of(in FormCells form, in FormMoment facts, int here, int elsewhere)
    {
        ulong key = (uint)form.Action;
        key = (key << 2) | (uint)form.Role;
        key = (key << 2) | (uint)form.Language;
        key = (key << 2) | (uint)facts.Standing;
        key = (key << 1) | (form.Organisation is null ? 0u : 1u);
        key = (key << 1) | (facts.IsAffiliated ? 1u : 0u);
        key = (key << 1) | (facts.HasOpened ? 1u : 0u);
        key = (key << 1) | (facts.IsLate ? 1u : 0u);
        key = (key << 8) | (uint)here;
        key = (key << 16) | (uint)elsewhere;
        return new((key << 16) | (uint)form.Region);
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>Something that is due. Its id is the same for every worker, so that it is carried out once. A closed family; each module adds its cases.</summary>
public abstract record DueItem
{
    private DueItem()
    {
    }

    /// <summary>The stable id: the rule's name and a digest of what the item is about.</summary>
    public abstract string Id { get; }

    private static string IdOf(string rule, params ReadOnlySpan<string> parts)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.ToArray().Select(part => $"{part.Length}:{part}"))));
        return $"{rule}:{Convert.ToHexStringLower(digest)[..32]}";
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The window of the initial registration has closed (charter C2.5).</summary>
    /// <param name="Edition">The edition.</param>
    /// <param name="Deadline">The last day.</param>
    public sealed record WindowClosed(EditionId Edition, DateOnly Deadline) : DueItem
    {
        /// <inheritdoc/>
        public override string Id => IdOf(DueWork.WindowClosed, Edition.Value, Day(Deadline));
    }

    /// <summary>A registration stood on a condition, and standing has begun (charter C2.4).</summary>
    /// <param name="Edition">The edition.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Objective">The task force.</param>
    /// <param name="Form">The form that holds.</param>
    /// <param name="On">The day of the facts.</param>
    public sealed record StandingBegan(EditionId Edition, PersonId Person, ObjectiveCode Objective, RegistrationId Form, DateOnly On) : DueItem
    {
        /// <inheritdoc/>
        public override string Id => IdOf(DueWork.StandingBegan, Edition.Value, Person.Value, Objective.Value, Form.Value, Day(On));
    }

    /// <summary>A form waited for a fact that is known now.</summary>
    /// <param name="Edition">The edition.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Objective">The task force.</param>
    /// <param name="Form">The form that waits.</param>
    /// <param name="On">The day of the facts.</param>
    public sealed record FactKnown(EditionId Edition, PersonId Person, ObjectiveCode Objective, RegistrationId Form, DateOnly On) : DueItem
    {
        /// <inheritdoc/>
        public override string Id => IdOf(DueWork.FactKnown, Edition.Value, Person.Value, Objective.Value, Form.Value, Day(On));
    }

    /// <summary>Personal fields have been kept long enough (charter C10.3).</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Fields">The fields, by name.</param>
    /// <param name="IsWhole">Whether nothing of the person is to be kept.</param>
    /// <param name="Since">From when retention counts.</param>
    public sealed record Erasure(PersonId Person, ValueList<string> Fields, bool IsWhole, DateTimeOffset Since) : DueItem
    {
        /// <inheritdoc/>
        public override string Id => IdOf(
            DueWork.Erasure, Person.Value, string.Join(',', Fields), IsWhole ? "whole" : "fields", Since.UtcTicks.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>An erasure was asked for and recorded, and its end was not: whoever began it has stopped (charter C10.3).</summary>
    /// <param name="Person">The person.</param>
    public sealed record OpenErasure(PersonId Person) : DueItem
    {
        /// <inheritdoc/>
        public override string Id => IdOf(DueWork.OpenErasure, Person.Value);
    }

    /// <summary>It is time for the next checkpoint (charter C10.2).</summary>
    /// <param name="Number">Its number.</param>
    public sealed record NextCheckpoint(long Number) : DueItem
    {
        /// <inheritdoc/>
        public override string Id => IdOf(DueWork.NextCheckpoint, Number.ToString(CultureInfo.InvariantCulture));
    }
}

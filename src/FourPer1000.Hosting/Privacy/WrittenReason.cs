using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>A reason that somebody wrote, and whom it is about.</summary>
internal sealed record WrittenReason(ValueList<PersonId> About, string Text);

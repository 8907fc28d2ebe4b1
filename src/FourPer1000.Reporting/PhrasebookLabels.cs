using FourPer1000.StateMachines;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>The words of a diagram from the suite's texts, in one language.</summary>
/// <param name="book">The language.</param>
public sealed class PhrasebookLabels(Phrasebook book) : IMachineLabels
{
    /// <inheritdoc/>
    public string Machine(string machine) => book.Find("machine", machine).ToString();

    /// <inheritdoc/>
    public string State(string machine, string state) => book.Find($"state.{machine}", state).ToString();

    /// <inheritdoc/>
    public string Trigger(string machine, string trigger) => book.Find($"trigger.{machine}", trigger).ToString();

    /// <inheritdoc/>
    public string Authority(string authority) => book.Find("authority", authority).ToString();

    /// <inheritdoc/>
    public string Awaited => book.Find("requirement.awaited").ToString();

    /// <inheritdoc/>
    public string Guard(string code) => book.Find("requirement", code).ToString();
}

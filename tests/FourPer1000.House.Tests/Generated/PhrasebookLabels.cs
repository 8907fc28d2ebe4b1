using FourPer1000.StateMachines;
using FourPer1000.Texts;

namespace FourPer1000.House.Tests;

/// <summary>Labels of diagrams from the texts of one language.</summary>
internal sealed class PhrasebookLabels(Phrasebook book) : IMachineLabels
{
    public string Machine(string machine) => book.Find("machine", machine).ToString();

    public string State(string machine, string state) => book.Find($"state.{machine}", state).ToString();

    public string Trigger(string machine, string trigger) => book.Find($"trigger.{machine}", trigger).ToString();

    public string Authority(string authority) => book.Find("authority", authority).ToString();

    public string Guard(string code) => book.Find("requirement", code).ToString();
}

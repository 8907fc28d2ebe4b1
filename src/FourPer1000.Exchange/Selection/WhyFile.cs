using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>The file that answers why a person holds a seat, or does not.</summary>
public static class WhyFile
{
    /// <summary>Writes an answer; indented, with LF line ends.</summary>
    /// <param name="stream">Takes the file; stays open.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="book">The language of the text.</param>
    public static void Write(Stream stream, WhyAnswer answer, Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(book);
        using var json = new SelectionJson(stream);
        json.Object(() =>
        {
            json.Text("person", answer.Person.Value);
            json.Text("taskForce", answer.Seat.TaskForce.Value);
            json.Text("seat", answer.Seat.Seat);
            json.Truth("seated", answer.IsSeated);
            json.Name("reason").Object(() =>
            {
                json.Text("code", answer.Reason.Code);
                json.Arguments("args", answer.Reason.Arguments);
                json.Text("clause", answer.Reason.Clause.Id);
            });
            Write(json, answer.FirstWorse);
            if (answer.Conflict is { } conflict)
            {
                json.Name("conflict").Array(conflict, json.Text);
            }
            else
            {
                json.Null("conflict");
            }

            json.Text("text", book.Sentence(answer.Reason));
        });
    }

    private static void Write(SelectionJson json, LevelChange? change)
    {
        if (change is null)
        {
            json.Null("firstWorse");
            return;
        }

        json.Name("firstWorse").Object(() =>
        {
            json.Text("level", change.Level);
            json.Number("from", change.From);
            json.Number("to", change.To);
        });
    }
}

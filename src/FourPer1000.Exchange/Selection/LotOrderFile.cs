using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>The file of a whole lot order: every candidacy of an input, the best lot first, with what decided, so that anybody can compute it again.</summary>
public static class LotOrderFile
{
    /// <summary>Writes the lot order of an input; indented, with LF line ends.</summary>
    /// <param name="stream">Takes the file; stays open.</param>
    /// <param name="input">The input.</param>
    public static void Write(Stream stream, SlateInput input)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(input);
        using var json = new SelectionJson(stream);
        json.Object(() =>
        {
            json.Text("inputHash", InputHash.Of(input).Value);
            json.Text("scheme", input.Lot.Scheme.Code());
            json.Text("seed", input.Lot.Seed);
            json.Name("order").Array(LotOrder.Of(input), entry => json.Object(() =>
            {
                json.Number("rank", entry.Rank);
                json.Text("taskForce", entry.Candidacy.Seat.TaskForce.Value);
                json.Text("seat", entry.Candidacy.Seat.Seat);
                json.Text("person", entry.Candidacy.Person.Value);
                json.Text("digest", entry.Digest);
            }));
        });
    }
}

using System.Text;
using System.Text.Encodings.Web;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Decides a whole file of forms in its order and writes an answer to each row. The answers are those of <see cref="RegistrationRun"/> and <see cref="DecisionsWriter"/>, byte for byte.</summary>
/// <remarks>
/// <para>Forms that do not differ in anything a rule may see are one case, and a case is decided once: by the policy, on an example. So a million forms cost a few
/// hundred decisions, and a row makes no object.</para>
/// <para>Memory: for each person the id and a byte for each task force; for each row the check for doubled ids. Not thread-safe.</para>
/// </remarks>
public sealed class RegistrationBatch : IDisposable
{
    private readonly CallReferences references;
    private readonly RegistrationVocabulary words;
    private readonly BatchAnswers answers;
    private readonly BatchDossiers dossiers;
    private readonly byte[][] codes;
    private readonly Dictionary<string, int> faults = new(StringComparer.Ordinal);
    private int unreadable;
    private int unknownColumns;
    private bool hasRun;

    /// <summary>A batch for one file.</summary>
    public RegistrationBatch(CallReferences references)
    {
        ArgumentNullException.ThrowIfNull(references);
        this.references = references;
        words = new(references);
        answers = new(references, words);
        dossiers = new(words.Objectives.Length);
        codes = [.. words.Objectives.Select(code => Encoding.UTF8.GetBytes(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(code.Value)))];
    }

    /// <summary>What became of the forms so far.</summary>
    public RegistrationTotals Totals() => RegistrationTotals.Of(words, answers, dossiers, unreadable, unknownColumns, faults);

    /// <summary>Decides every row and writes its answer.</summary>
    /// <param name="forms">The file of forms.</param>
    /// <param name="decisions">Takes the answers as JSON Lines; stays open.</param>
    /// <param name="progress">Told how many rows are done, block by block; null for nobody.</param>
    /// <returns>What makes the file unreadable; empty where nothing does. What was written before the place of the fault is of no use then.</returns>
    /// <exception cref="InvalidOperationException">The batch has decided a file already.</exception>
    public ValueList<Fault> Run(NamedFile forms, Stream decisions, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(forms);
        if (hasRun)
        {
            throw new InvalidOperationException("A batch decides one file.");
        }

        hasRun = true;
        using var reader = new RegistrationsReader(forms, words);
        using var lines = new LineBuffer(decisions, writesBehind: true);
        using var pieces = new DecisionPieces();
        int done = 0;
        using (var ahead = new RowsAhead(reader, references))
        {
            while (ahead.Take() is { } block)
            {
                dossiers.Fetch(block);
                for (int row = 0; row < block.Count; row++)
                {
                    lines.Line.Append(block.Beginning(row));
                    if (block.Faults(row) is { Count: > 0 } found)
                    {
                        lines.Line.Append(pieces.Of(Unreadable(found, block.Form(row).Language)));
                    }
                    else
                    {
                        Answer(lines.Line, block, row);
                    }

                    lines.EndLine();
                }

                done += block.Count;
                ahead.Return(block);
                progress?.Invoke(done);
            }
        }

        lines.Flush();
        unknownColumns = reader.UnknownColumns;
        return reader.Faults;
    }

    /// <summary>Gives buffers back.</summary>
    public void Dispose() => answers.Dispose();

    private void Answer(JsonBytes line, RowBlock block, int row)
    {
        int objective = block.Form(row).Objective;
        Span<byte> entries = dossiers.Of(block, row);
        BatchAnswer answer = answers.To(block, row, entries[objective], BatchDossiers.ActiveOutside(entries, objective));
        line.Append(answer.Ending.Beginning);
        ReadOnlySpan<int> marks = answer.Ending.Marks;
        for (int i = 0; i < marks.Length; i++)
        {
            line.Append(codes[marks[i] == LineMarks.Own ? objective : BatchDossiers.ActiveOutside(entries, objective, marks[i])]);
            line.Append(answer.Ending.Behind(i));
        }

        answer.Forms[objective]++;
        if (answer.NewEntry is { } entry)
        {
            dossiers.Put(entries, objective, entry);
        }
    }

    private RegistrationDecision Unreadable(ValueList<RowFault> found, Language language)
    {
        unreadable++;
        foreach (RowFault fault in found)
        {
            faults[fault.Code] = faults.GetValueOrDefault(fault.Code) + 1;
        }

        return RegistrationDecision.Unreadable(new(null, null, null, null, language, null, found), references.Edition.Id);
    }
}

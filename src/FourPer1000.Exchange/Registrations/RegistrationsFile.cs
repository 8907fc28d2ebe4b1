using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000.Exchange;

/// <summary>Writes forms as a file of registrations: reading it gives the same forms.</summary>
public static class RegistrationsFile
{
    /// <summary>Writes the header and the forms.</summary>
    public static void Write(Stream stream, IEnumerable<RegistrationForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        using var writer = new CsvWriter(stream);
        writer.WriteRow([.. RegistrationColumns.All]);
        foreach (RegistrationForm form in forms)
        {
            bool withdraws = form.Action == FormAction.Withdraw;
            writer.WriteRow(
                form.Id.Value,
                form.Person.Value,
                InstantText.Of(form.SubmittedAt),
                CodeOf(form.Action),
                form.Objective.Value,
                withdraws ? "" : form.Role.Code(),
                withdraws ? "" : form.Region ?? "",
                withdraws ? "" : form.Organisation?.Value ?? "",
                withdraws ? "" : form.Language.Code());
        }
    }

    private static string CodeOf(FormAction action) => action switch
    {
        FormAction.Register => "register",
        FormAction.Amend => "amend",
        FormAction.Withdraw => "withdraw",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an action."),
    };
}

using System.Text;
using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000.Exchange;

/// <summary>Finds what is known about a person at the moment of a form. Not thread-safe.</summary>
internal sealed class FormMoments(CallReferences references)
{
    private readonly DayCalendar calendar = new(references.Window);

    /// <summary>The moment of a form.</summary>
    public FormMoment Of(in FormCells form, ReadOnlySpan<byte> person)
    {
        RegistrationTerms terms = references.Window.Terms;
        StandingBook book = references.Book;
        DateOnly day = calendar.DateOf(form.SubmittedAt);
        bool hasOpened = terms.HasOpenedBy(form.SubmittedAt), isLate = terms.IsLate(day);
        if (form.Action == FormAction.Withdraw || !form.Role.IsOffice())
        {
            return new(day, hasOpened, isLate, Standing.None, IsAffiliated: false);
        }

        if (!book.HasAffiliations)
        {
            return new(day, hasOpened, isLate, form.Organisation?.StandingOn(day) ?? Standing.None, IsAffiliated: false);
        }

        // Every organisation of the references is known, so standing is too.
        var id = new PersonId(Encoding.UTF8.GetString(person));
        return new(day, hasOpened, isLate, book.StandingOf(id, form.Organisation?.Id, day)!.Value, book.IsAffiliated(id, day));
    }
}

using FourPer1000.Domain;

namespace FourPer1000.Registration;

/// <summary>What a host brings to a decision about one person and one moment.</summary>
/// <param name="Edition">The edition under which it is decided.</param>
/// <param name="Terms">The terms of the call.</param>
/// <param name="LocalDate">The date in the call's time zone of the moment that is judged: for a form, of its submission.</param>
/// <param name="Standing">The person's best standing on that date; null where it is not known, which is not none.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="IsAffiliated">Whether an organisation stands behind the person on that date besides the one on the form: it could join.</param>
public sealed record CallFacts(
    EditionId Edition, RegistrationTerms Terms, DateOnly LocalDate, Standing? Standing, Actor Actor, bool IsAffiliated = false);

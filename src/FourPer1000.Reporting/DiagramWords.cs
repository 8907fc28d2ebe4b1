using FourPer1000.Domain;

namespace FourPer1000.Reporting;

/// <summary>The words around the labels of a diagram in one language: headings of its table and patterns of the sentences that describe it to those who do not see it.</summary>
/// <remarks>Patterns hold named places in braces; a pattern may leave a place out. Make one of your own for a further language.</remarks>
public sealed record DiagramWords
{
    /// <summary>The BCP 47 tag of the language, such as <c>en</c>; written as <c>lang</c>.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>Heading of the steps.</summary>
    public required string Step { get; init; }

    /// <summary>Heading of the states before and after.</summary>
    public required string FromTo { get; init; }

    /// <summary>Heading of those who may pull a trigger.</summary>
    public required string Who { get; init; }

    /// <summary>Heading of the clauses.</summary>
    public required string Clause { get; init; }

    /// <summary>Heading of the guards.</summary>
    public required string Needs { get; init; }

    /// <summary>Joins what must hold together.</summary>
    public required string And { get; init; }

    /// <summary>Joins what holds alternatively.</summary>
    public required string Or { get; init; }

    /// <summary>A guard that holds where a fact is still missing: <c>{guard}</c>.</summary>
    public required string Awaited { get; init; }

    /// <summary>A guard without which the terms may grant on condition: <c>{guard}</c>.</summary>
    public required string OnCondition { get; init; }

    /// <summary>Where everything begins: <c>{state}</c>.</summary>
    public required string Begins { get; init; }

    /// <summary>Where everything may end: <c>{states}</c>.</summary>
    public required string Ends { get; init; }

    /// <summary>One arrow: <c>{number}</c>, <c>{trigger}</c>, <c>{from}</c>, <c>{to}</c>, <c>{authorities}</c>, <c>{clause}</c>.</summary>
    public required string Arrow { get; init; }

    /// <summary>What is added where an arrow has a guard: <c>{guard}</c>.</summary>
    public required string Guarded { get; init; }

    /// <summary>English.</summary>
    public static DiagramWords English { get; } = new()
    {
        LanguageTag = "en",
        Step = "Step",
        FromTo = "From → to",
        Who = "Who",
        Clause = "Clause",
        Needs = "Needs",
        And = "and",
        Or = "or",
        Awaited = "a fact is not known yet for: {guard}",
        OnCondition = "{guard}, or on this condition where the terms allow it",
        Begins = "Begins in: {state}.",
        Ends = "May end in: {states}.",
        Arrow = "{number}. {trigger}: from {from} to {to}; by {authorities}; clause {clause}.",
        Guarded = "Needs: {guard}.",
    };

    /// <summary>French.</summary>
    public static DiagramWords French { get; } = new()
    {
        LanguageTag = "fr",
        Step = "Étape",
        FromTo = "De → vers",
        Who = "Qui",
        Clause = "Clause",
        Needs = "Exige",
        And = "et",
        Or = "ou",
        Awaited = "un fait n’est pas encore connu pour : {guard}",
        OnCondition = "{guard}, ou sous cette condition si les termes de l’appel l’admettent",
        Begins = "Commence à l’état : {state}.",
        Ends = "Peut se terminer à l’état : {states}.",
        Arrow = "{number}. {trigger} : de {from} vers {to} ; par {authorities} ; clause {clause}.",
        Guarded = "Exige : {guard}.",
    };

    /// <summary>Spanish.</summary>
    public static DiagramWords Spanish { get; } = new()
    {
        LanguageTag = "es",
        Step = "Paso",
        FromTo = "De → a",
        Who = "Quién",
        Clause = "Cláusula",
        Needs = "Exige",
        And = "y",
        Or = "o",
        Awaited = "aún no se conoce un hecho para: {guard}",
        OnCondition = "{guard}, o con esta condición si los términos de la convocatoria lo admiten",
        Begins = "Empieza en: {state}.",
        Ends = "Puede terminar en: {states}.",
        Arrow = "{number}. {trigger}: de {from} a {to}; por {authorities}; cláusula {clause}.",
        Guarded = "Exige: {guard}.",
    };

    /// <summary>The words in one of the three languages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enum.</exception>
    public static DiagramWords For(Language language) => language switch
    {
        Language.English => English,
        Language.French => French,
        Language.Spanish => Spanish,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language."),
    };
}

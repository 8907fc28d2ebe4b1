using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Benchmarks;

/// <summary>Varied facts, all of which are granted: role, region, standing, date and the other task forces change from one to the next.</summary>
internal static class SampleFacts
{
    /// <summary>Three forms for each person.</summary>
    public static RegistrationFacts[] Granted(int people)
    {
        var random = new Random(17);
        RegistrationTerms terms = RegistrationTerms.Edition2020;
        ValueList<string> regions = Atlas.Default.Regions;
        ValueList<string>[] elsewhere = [[], ["A2"], ["A2", "B4"]];
        var facts = new List<RegistrationFacts>();
        for (int person = 0; person < people; person++)
        {
            for (int form = 0; form < 3; form++)
            {
                Role role = Roles.All[random.Next(3)];
                DateTimeOffset at = terms.OpensAt.AddMinutes(random.Next(200_000));
                facts.Add(new(
                    terms,
                    role,
                    role == Role.RegionalRepresentative ? regions[random.Next(regions.Count)] : null,
                    true,
                    at,
                    DateOnly.FromDateTime(at.DateTime),
                    role.IsOffice() ? (random.Next(2) == 0 ? Standing.Member : Standing.Partner) : Standings.All[random.Next(3)],
                    null,
                    elsewhere[form]));
            }
        }

        return [.. facts];
    }
}

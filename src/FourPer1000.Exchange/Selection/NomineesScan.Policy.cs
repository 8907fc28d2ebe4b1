using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>The policy.</summary>
internal ref partial struct NomineesScan
{
    private SlatePolicy Policy()
    {
        SlatePolicy policy = SlatePolicy.Default;
        int seen = 0, at;
        for (Open(); (at = Next(PolicyNames, ref seen)) >= 0;)
        {
            policy = at switch
            {
                0 => policy with { MostTaskForces = Limit() },
                1 => policy with { MostOffices = Limit() },
                2 => policy with { MostPerOrganisationAndTaskForce = Limit() },
                3 => policy with { Balance = Texts() },
                4 => policy with { Quotas = Quotas() },
                5 => policy with { Fixed = Decisions() },
                _ => policy with { Excluded = Decisions() },
            };
        }

        return policy;
    }

    private ValueList<SlateQuota> Quotas()
    {
        var quotas = new List<SlateQuota>();
        while (NextItem())
        {
            var quota = new SlateQuota("", null, QuotaSeats.All, "", "", null, null, false);
            int seen = 0, at;
            for (Open(); (at = Next(QuotaNames, ref seen)) >= 0;)
            {
                quota = at switch
                {
                    0 => quota with { Id = Id() },
                    1 => quota with { Attribute = Text() },
                    2 => quota with { Value = Text() },
                    3 => quota with { TaskForces = QuotaTaskForces() },
                    4 => quota with { Seats = Seats() },
                    5 => quota with { Min = Limit() },
                    6 => quota with { Max = Limit() },
                    _ => quota with { IsHard = reader.GetBoolean() },
                };
            }

            Require(seen, 3);
            quotas.Add(quota);
        }

        return ValueList.From(quotas);
    }

    private ValueList<ObjectiveCode>? QuotaTaskForces()
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ValueTextEquals("all"u8) ? null : throw NotPlain();
        }

        ValueList<ObjectiveCode> named = TaskForces();
        return named.Count == 0 ? null : named;
    }

    private QuotaSeats Seats() => Text() switch
    {
        "all" => QuotaSeats.All,
        "global-leader" => QuotaSeats.GlobalLeader,
        "regional-representative" => QuotaSeats.RegionalRepresentative,
        _ => throw NotPlain(),
    };

    private ValueList<StandingSeat> Standing()
    {
        var standing = new List<StandingSeat>();
        while (NextItem())
        {
            (PersonId person, ObjectiveCode taskForce, string seat) = (default, default, "");
            int seen = 0, at;
            for (Open(); (at = Next(StandingNames, ref seen)) >= 0;)
            {
                switch (at)
                {
                    case 0:
                        person = new(Id());
                        break;
                    case 1:
                        taskForce = Text();
                        break;
                    default:
                        seat = Text();
                        break;
                }
            }

            Require(seen, 3);
            standing.Add(new(new(taskForce, seat), person));
        }

        return ValueList.From(standing);
    }

    private ValueList<SeatDecision> Decisions()
    {
        var decisions = new List<SeatDecision>();
        while (NextItem())
        {
            (PersonId person, ObjectiveCode taskForce, string seat, string? reason) = (default, default, "", null);
            int seen = 0, at;
            for (Open(); (at = Next(DecisionNames, ref seen)) >= 0;)
            {
                switch (at)
                {
                    case 0:
                        person = new(Id());
                        break;
                    case 1:
                        taskForce = Text();
                        break;
                    case 2:
                        seat = Text();
                        break;
                    default:
                        reason = reader.TokenType == JsonTokenType.Null ? null : Text();
                        break;
                }
            }

            Require(seen, 3);
            decisions.Add(new(person, new(taskForce, seat), reason));
        }

        return ValueList.From(decisions);
    }
}

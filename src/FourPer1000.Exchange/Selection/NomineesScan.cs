using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>Reads a file of nominees in one go, without a tree: many times faster. It gives up at the first thing that is not as it should be; <see cref="NomineesReader"/> then lists what is wrong.</summary>
internal ref partial struct NomineesScan
{
    private readonly TextCache texts = new();
    private readonly bool needsLot;
    private Utf8JsonReader reader;

    private NomineesScan(ReadOnlySpan<byte> utf8, bool needsLot)
    {
        reader = new(utf8);
        this.needsLot = needsLot;
    }

    /// <summary>The input, without defaults filled in; null where the file needs a closer look.</summary>
    public static SlateInput? Read(ReadOnlySpan<byte> utf8, bool needsLot = true)
    {
        try
        {
            var scan = new NomineesScan(utf8 is [0xEF, 0xBB, 0xBF, ..] ? utf8[3..] : utf8, needsLot);
            return scan.Input();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private SlateInput Input()
    {
        reader.Read();
        (DateOnly date, ValueList<ObjectiveCode> taskForces, ValueList<string> regions) = (default, [], []);
        (ValueList<SlatePerson> people, ValueList<SeatCandidacy> candidacies) = ([], []);
        ValueList<StandingSeat> standing = [];
        (SlatePolicy policy, SlateLot lot) = (SlatePolicy.Default, new(LotScheme.Sha256, ""));
        int seen = 0, at;
        for (Open(); (at = Next(InputNames, ref seen)) >= 0;)
        {
            switch (at)
            {
                case 0:
                    date = DateText.TryRead(Text(), out DateOnly day) ? day : throw NotPlain();
                    break;
                case 1:
                    people = People();
                    break;
                case 2:
                    candidacies = Candidacies();
                    break;
                case 3:
                    lot = Lot();
                    break;
                case 4:
                    taskForces = TaskForces();
                    break;
                case 5:
                    regions = Ids();
                    break;
                case 6:
                    policy = Policy();
                    break;
                default:
                    standing = Standing();
                    break;
            }
        }

        // The lot is the last of the names that may be needed.
        Require(seen, needsLot ? 4 : 3);
        return reader.Read() ? throw NotPlain() : new(date, taskForces, regions, people, candidacies, policy, lot) { Standing = standing };
    }

    private ValueList<SlatePerson> People()
    {
        var people = new List<SlatePerson>();
        while (NextItem())
        {
            PersonId id = default;
            OrganisationId? organisation = null;
            ValueList<PersonAttribute> attributes = [];
            int seen = 0, at;
            for (Open(); (at = Next(PersonNames, ref seen)) >= 0;)
            {
                switch (at)
                {
                    case 0:
                        id = new(Id());
                        break;
                    case 1:
                        organisation = reader.TokenType == JsonTokenType.Null ? null : new(Id());
                        break;
                    default:
                        attributes = Attributes();
                        break;
                }
            }

            Require(seen, 1);
            people.Add(new(id, organisation, attributes));
        }

        return ValueList.From(people);
    }

    private ValueList<PersonAttribute> Attributes()
    {
        var attributes = new List<PersonAttribute>(4);
        Open();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = texts.Of(ref reader);
            if (attributes.Exists(own => string.Equals(own.Name, name, StringComparison.Ordinal)))
            {
                throw NotPlain();
            }

            reader.Read();
            attributes.Add(new(name, reader.TokenType == JsonTokenType.Null ? null : Text()));
        }

        return ValueList.From(attributes);
    }

    private ValueList<SeatCandidacy> Candidacies()
    {
        var candidacies = new List<SeatCandidacy>();
        while (NextItem())
        {
            (PersonId person, ObjectiveCode taskForce, string seat, long support) = (default, default, "", 0);
            int seen = 0, at;
            for (Open(); (at = Next(CandidacyNames, ref seen)) >= 0;)
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
                        support = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long whole) ? whole : throw NotPlain();
                        break;
                }
            }

            Require(seen, 3);
            candidacies.Add(new(person, new(taskForce, seat), support));
        }

        return ValueList.From(candidacies);
    }

    private SlateLot Lot()
    {
        LotScheme scheme = default;
        string seed = "";
        int seen = 0, at;
        for (Open(); (at = Next(LotNames, ref seen)) >= 0;)
        {
            if (at == 1)
            {
                seed = Text();
            }
            else if (!LotSchemes.TryParse(Text(), out scheme))
            {
                throw NotPlain();
            }
        }

        Require(seen, 2);
        return new(scheme, seed);
    }
}

using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Names and single values. Needed names stand first in their list.</summary>
internal ref partial struct NomineesScan
{
    private static readonly JsonEncodedText[] InputNames = Names("date", "people", "candidacies", "lot", "taskForces", "regions", "policy", "standing");
    private static readonly JsonEncodedText[] PersonNames = Names("id", "organisation", "attributes");
    private static readonly JsonEncodedText[] CandidacyNames = Names("person", "taskForce", "seat", "support");
    private static readonly JsonEncodedText[] StandingNames = Names("person", "taskForce", "seat");
    private static readonly JsonEncodedText[] DecisionNames = Names("person", "taskForce", "seat", "reason");
    private static readonly JsonEncodedText[] LotNames = Names("scheme", "seed");
    private static readonly JsonEncodedText[] PolicyNames = Names("mostTaskForces", "mostOffices", "mostPerOrganisationAndTaskForce", "balance", "quotas", "fixed", "excluded");
    private static readonly JsonEncodedText[] QuotaNames = Names("id", "attribute", "value", "taskForces", "seats", "min", "max", "hard");

    private static JsonEncodedText[] Names(params ReadOnlySpan<string> names) => [.. names.ToArray().Select(name => JsonEncodedText.Encode(name))];

    private static JsonException NotPlain() => new();

    private static void Require(int seen, int needed)
    {
        int all = (1 << needed) - 1;
        if ((seen & all) != all)
        {
            throw NotPlain();
        }
    }

    private readonly void Open()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw NotPlain();
        }
    }

    /// <summary>Goes to the value of the next property and answers its place in the list; −1 at the end of the object.</summary>
    private int Next(JsonEncodedText[] names, ref int seen)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return -1;
        }

        int at = 0;
        while (!reader.ValueTextEquals(names[at].EncodedUtf8Bytes))
        {
            if (++at == names.Length)
            {
                throw NotPlain();
            }
        }

        if ((seen & (1 << at)) != 0)
        {
            throw NotPlain();
        }

        seen |= 1 << at;
        reader.Read();
        return at;
    }

    /// <summary>Goes to the next object of an array; called first on the array's own token.</summary>
    private bool NextItem()
    {
        if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndObject))
        {
            throw NotPlain();
        }

        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    private string Text() => reader.TokenType == JsonTokenType.String ? texts.Of(ref reader) : throw NotPlain();

    private string Id() => Text() is var id && OpaqueId.IsValid(id) ? id : throw NotPlain();

    private int? Limit() => reader.TokenType == JsonTokenType.Null ? null : reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int limit) ? limit : throw NotPlain();

    private ValueList<string> Texts()
    {
        var all = new List<string>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw NotPlain();
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            all.Add(Text());
        }

        return ValueList.From(all);
    }

    private ValueList<string> Ids() => Texts() is var ids && ids.All(id => OpaqueId.IsValid(id)) ? ids : throw NotPlain();

    private ValueList<ObjectiveCode> TaskForces() => ValueList.From(Texts().Select(code => (ObjectiveCode)code));
}

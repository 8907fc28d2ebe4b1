using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>Takes the input of a selection from a JSON tree and lists every fault.</summary>
/// <remarks>Where a value is missing or cannot be read, a stand-in is put in so that the rest can be looked at; what is found about an item with a stand-in is left out, it has a fault already.</remarks>
internal sealed class NomineesReader
{
    private readonly JsonTree tree;
    private readonly Edition edition;
    private readonly List<Fault> faults;
    private readonly bool needsLot;
    private readonly NomineesValues values;

    public NomineesReader(JsonTree tree, Edition edition, bool needsLot = true)
    {
        this.tree = tree;
        this.edition = edition;
        this.needsLot = needsLot;
        faults = [.. tree.Repeated];
        values = new(faults);
    }

    public Reading<SlateInput> Read()
    {
        SlateInput? input = JsonExpectations.ReadObject(tree.Root, "nominees", faults) is { } reader ? Input(reader).WithDefaults(edition.Plan, edition.Atlas) : null;
        if (input is not null)
        {
            var places = new JsonPlaces(tree.Root);
            faults.AddRange(SlateInputCheck.FaultsOf(input)
                .Where(fault => !values.IsStandIn(fault.Place.Path!))
                .Select(fault => fault with { Place = places.Of(fault.Place.Path!) }));
        }

        return input is not null && faults.Count == 0
            ? Reading.Of(input)
            : Reading.Faulty<SlateInput>(faults.OrderBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column));
    }

    private SlateInput Input(JsonObjectReader reader)
    {
        DateOnly date = values.Date(reader, "date");
        ValueList<ObjectiveCode> taskForces = NomineesValues.List(reader.TakeArray("taskForces"), "taskForces", TaskForce);
        ValueList<string> regions = NomineesValues.List(reader.TakeArray("regions"), "regions", (item, name) => values.Id(item, name));
        ValueList<SlatePerson> people = values.Objects(reader.NeedArray("people"), "people", Person);
        ValueList<SeatCandidacy> candidacies = values.Objects(reader.NeedArray("candidacies"), "candidacies", Candidacy);
        SlatePolicy policy = reader.TakeObject("policy") is { } own ? new NomineesPolicyReader(values).Policy(own) : SlatePolicy.Default;
        ValueList<StandingSeat> standing = values.Objects(reader.TakeArray("standing"), "standing", Standing);
        SlateLot lot = (needsLot ? reader.NeedObject("lot") : reader.TakeObject("lot")) is { } drawn ? Lot(drawn) : new(LotScheme.Sha256, "");
        reader.RefuseUntaken();
        return new(date, taskForces, regions, people, candidacies, policy, lot) { Standing = standing };
    }

    private ObjectiveCode TaskForce(JsonItem item, string name)
    {
        string code = values.Text(item, name);
        if (edition.Plan.Find((ObjectiveCode)code) is null && !values.IsStandIn(item.Path))
        {
            faults.Add(new(SlateInputFaults.UnknownTaskForce, item.Place, [new("found", code)]));
        }

        return code;
    }

    private SlatePerson Person(JsonObjectReader person, int index)
    {
        string id = values.NeedId(person, "id", $"?{index}");
        string? organisation = values.OptionalId(person, "organisation");
        var attributes = new List<PersonAttribute>();
        foreach (JsonMember member in (person.TakeObject("attributes")?.Item)?.Members ?? [])
        {
            string? value = member.Value is JsonItem.NullItem ? null : JsonExpectations.ReadText(member.Value, member.Name, faults);
            attributes.Add(new(member.Name, value));
        }

        person.RefuseUntaken();
        return new(new(id), organisation is null ? null : new(organisation), ValueList.From(attributes));
    }

    private SeatCandidacy Candidacy(JsonObjectReader candidacy, int index)
    {
        (PersonId person, SeatId seat) = values.Nomination(candidacy, index);
        long support = values.Support(candidacy.Take("support"), "support");
        candidacy.RefuseUntaken();
        return new(person, seat, support);
    }

    private StandingSeat Standing(JsonObjectReader held, int index)
    {
        (PersonId person, SeatId seat) = values.Nomination(held, index);
        held.RefuseUntaken();
        return new(seat, person);
    }

    private SlateLot Lot(JsonObjectReader lot)
    {
        JsonItem? item = lot.Need("scheme");
        LotScheme scheme = LotScheme.Sha256;
        if (JsonExpectations.ReadText(item, "scheme", faults) is { } code && !LotSchemes.TryParse(code, out scheme))
        {
            faults.Add(new(NomineesFaults.UnknownLotScheme, item!.Place, [new("found", code)]));
        }

        string seed = lot.NeedText("seed") ?? "";
        lot.RefuseUntaken();
        return new(scheme, seed);
    }
}

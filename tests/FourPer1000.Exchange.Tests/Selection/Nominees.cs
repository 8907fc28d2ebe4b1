using System.Text;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange.Tests;

/// <summary>Files of nominees for tests.</summary>
internal static class Nominees
{
    /// <summary>Two task forces, one region, four people, a soft and a hard quota, a fixed and an excluded candidacy.</summary>
    public const string Small = """
        {"date":"2020-10-05","taskForces":["A1","A2"],"regions":["africa"],
         "people":[{"id":"p1","organisation":"o1","attributes":{"category":"research-education","gender":"f"}},
                   {"id":"p2","organisation":null,"attributes":{"category":"producer-organisations","gender":"m"}},
                   {"id":"p3","attributes":{"category":null}},
                   {"id":"p4"}],
         "candidacies":[{"person":"p1","taskForce":"A1","seat":"global-leader","support":12},
                        {"person":"p2","taskForce":"A1","seat":"africa","support":4},
                        {"person":"p3","taskForce":"A1","seat":"africa","support":4},
                        {"person":"p4","taskForce":"A2","seat":"global-leader"},
                        {"person":"p1","taskForce":"A2","seat":"africa","support":1}],
         "policy":{"mostOffices":2,"quotas":[
            {"id":"women","taskForces":"all","seats":"all","attribute":"gender","value":"f","min":1,"max":null,"hard":true},
            {"id":"men","taskForces":["A2"],"attribute":"gender","value":"m","min":1}],
          "fixed":[{"person":"p4","taskForce":"A2","seat":"global-leader","reason":"as agreed"}],
          "excluded":[{"person":"p1","taskForce":"A2","seat":"africa"}]},
         "lot":{"scheme":"sha256","seed":"demo"}}
        """;

    /// <summary>The hard rules of this one clash: two women are needed, one is there.</summary>
    public static string Clashing => Small.Replace("\"min\":1,\"max\":null", "\"min\":2,\"max\":null", StringComparison.Ordinal);

    public static Reading<SlateInput> Read(string json) => NomineesFile.Read(Encoding.UTF8.GetBytes(json), "NOMINEES.json", Edition.Edition2020);

    public static SlateInput Input(string json) => Read(json).TryGet(out SlateInput? input) ? input : throw new InvalidOperationException(string.Join('\n', Read(json).Faults));

    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>The faults as code and place, in their order.</summary>
    public static IEnumerable<string> FaultsOf(string json) => Read(json).Faults.Select(fault => $"{fault.Code} {fault.Place.Line}:{fault.Place.Column} {fault.Place.Path}");
}

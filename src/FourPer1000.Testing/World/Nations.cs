using System.Globalization;
using FourPer1000.Domain;

namespace FourPer1000.Testing;

/// <summary>The countries of the world, with the language in which their people write and the winter offset of their clocks in minutes. The atlas says where they lie.</summary>
internal static class Nations
{
    private const string Table = """
        en GBR 0, IRL 0, PRT 0, DEU 60, NLD 60, DNK 60, SWE 60, POL 60, CZE 60, AUT 60, ITA 60, HUN 60, FIN 120, GRC 120, ROU 120
        en GHA 0, NGA 60, EGY 120, ZAF 120, ZMB 120, MWI 120, RWA 120, KEN 180, ETH 180, UGA 180, TZA 180
        en PAK 300, IND 330, LKA 330, NPL 345, BGD 360, IDN 420, VNM 420, PHL 480, JPN 540, KOR 540, AUS 600, NZL 720, FJI 720
        en USA -300, CAN -240
        en JAM -300, TTO -240, BRA -180
        fr FRA 60, BEL 60, CHE 60, LUX 60
        fr SEN 0, MLI 0, BFA 0, CIV 0, TGO 0, MAR 60, TUN 60, DZA 60, CMR 60, BEN 60, NER 60, COD 60, MDG 180
        fr LBN 120, VUT 660
        fr CAN -300
        fr HTI -300
        es ESP 60
        es GNQ 60
        es MEX -360, CRI -360, GTM -360, HND -360, SLV -360, NIC -360, COL -300, PER -300, ECU -300, PAN -300, CHL -240, BOL -240, PRY -240, DOM -240, ARG -180, URY -180
        """;

    /// <summary>All, by language and region.</summary>
    public static IReadOnlyDictionary<(string Language, string Region), Nation[]> All { get; } = Table
        .Split('\n')
        .SelectMany(line => line[3..].Split(',').Select(entry => Read(line[..2], entry.Trim().Split(' '))))
        .GroupBy(nation => (nation.Language, nation.Region))
        .ToDictionary(group => group.Key, group => group.ToArray());

    private static Nation Read(string language, string[] entry) => new(
        entry[0],
        language,
        Atlas.Default.Countries.First(country => string.Equals(country.Alpha3, entry[0], StringComparison.Ordinal)).Region!,
        TimeSpan.FromMinutes(int.Parse(entry[1].TrimEnd('\r'), CultureInfo.InvariantCulture)));
}

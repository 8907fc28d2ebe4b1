namespace FourPer1000.Testing;

/// <summary>How invented organisations are called, by language and category. Places: <c>{place}</c> and two family names, <c>{one}</c> and <c>{two}</c>.</summary>
internal static class NamePatterns
{
    /// <summary>The patterns.</summary>
    public static string[] Of(string language, string category) => (language, category) switch
    {
        ("en", "states-local-authorities") => ["County of {place}", "{place} Regional Council", "Ministry of Soils and Pastures of {place}", "City of {place}"],
        ("en", "international-organisations") => ["Intergovernmental Centre for the {place} Drylands", "{place} Commission on Soils", "International Humus Network of {place}"],
        ("en", "donors-foundations") => ["{one} and {two} Soil Foundation", "{one}-{two} Trust for Living Soils", "{place} Land Stewardship Fund"],
        ("en", "producer-organisations") => ["{place} Growers’ Union", "{place} Agroforestry Cooperative", "No-till Farmers of {place}", "{place} Pastoralists’ Association"],
        ("en", "research-education") => ["{place} Institute of Soil Science", "University of {place}, School of Agroecology", "{one} College of Agriculture at {place}", "{place} Soil Carbon Laboratory", "{place} Long-Term Field Station"],
        ("en", "civil-society-ngos") => ["Friends of the Soil {place}", "{place} Compost Alliance", "Cover Crops for {place}", "{place} Watershed Trust", "Living Ground Network {place}"],
        ("en", _) => ["{one} & {two} Biochar Ltd", "{place} Seeds Company", "{one} Soil Analytics", "{place} Organic Mills"],
        ("fr", "states-local-authorities") => ["Département de {place}", "Conseil régional de {place}", "Ministère des Sols et des Pâturages de {place}", "Commune de {place}"],
        ("fr", "international-organisations") => ["Centre intergouvernemental des terres arides de {place}", "Commission des sols de {place}", "Réseau international de l’humus de {place}"],
        ("fr", "donors-foundations") => ["Fondation {one}-{two} pour les sols vivants", "Fonds {place} pour la terre", "Fondation {one} et {two}"],
        ("fr", "producer-organisations") => ["Union des maraîchers de {place}", "Coopérative agroforestière de {place}", "Éleveurs de {place}", "Groupement du semis direct de {place}"],
        ("fr", "research-education") => ["Institut des sciences du sol de {place}", "Université de {place}, faculté d’agroécologie", "Lycée agricole {one}-{two}", "Laboratoire du carbone des sols de {place}", "Station de longue durée de {place}"],
        ("fr", "civil-society-ngos") => ["Les Amis du sol de {place}", "Association Compost et Vie de {place}", "Haies et couverts de {place}", "Terres vivantes {place}", "Collectif des bassins de {place}"],
        ("fr", _) => ["{one} & {two} Biochar SARL", "Semences de {place} SA", "{one} Analyses de sols", "Moulins de {place}"],
        ("es", "states-local-authorities") => ["Provincia de {place}", "Consejo Regional de {place}", "Ministerio de Suelos y Pastos de {place}", "Municipio de {place}"],
        ("es", "international-organisations") => ["Centro Intergubernamental de Tierras Secas de {place}", "Comisión de Suelos de {place}", "Red Internacional del Humus de {place}"],
        ("es", "donors-foundations") => ["Fundación {one}-{two} por los Suelos Vivos", "Fondo {place} para la Tierra", "Fundación {one} y {two}"],
        ("es", "producer-organisations") => ["Unión de Hortelanos de {place}", "Cooperativa Agroforestal de {place}", "Ganaderos de {place}", "Agricultores de Siembra Directa de {place}"],
        ("es", "research-education") => ["Instituto de Ciencias del Suelo de {place}", "Universidad de {place}, Facultad de Agroecología", "Escuela Agraria {one}-{two}", "Laboratorio de Carbono del Suelo de {place}", "Estación de Larga Duración de {place}"],
        ("es", "civil-society-ngos") => ["Amigos del Suelo de {place}", "Alianza del Compost de {place}", "Suelos Vivos {place}", "Asociación de Cuencas de {place}", "Raíces de {place}"],
        _ => ["{one} y {two} Biocarbón S.A.", "Semillas de {place} S.A.", "{one} Análisis de Suelos", "Molinos de {place}"],
    };

    /// <summary>Beginnings and endings of invented places.</summary>
    public static (string[] Beginnings, string[] Endings) Places(string language) => language switch
    {
        "fr" => (["Val", "Roche", "Clair", "Mont", "Bois", "Font", "Pré", "Champ", "Puy", "Coste"], ["humière", "limonne", "sillon", "luzerne", "marnette", "bocage", "friche", "semelle", "glaise", "tourbe", "verdaine", "chaumelle"]),
        "es" => (["Val", "Monte", "Campo", "Vega", "Rio", "Loma", "Peña", "Cerro", "Llano", "Soto"], ["humera", "limosa", "greda", "trigal", "barbecho", "marga", "turbera", "hojarasca", "cantera", "labranza", "mantillo", "surco"]),
        _ => (["Loam", "Marl", "Clover", "Fallow", "Barley", "Peat", "Alder", "Thistle", "Furrow", "Humus", "Vetch", "Mulch"], ["mere", "wick", "combe", "stead", "bourne", "ridge", "hollow", "dale", "haven", "reach", "garth", "fen"]),
    };
}

using FourPer1000.Registration;

namespace FourPer1000.Hosting;

/// <summary>A dossier as it was loaded.</summary>
internal sealed record DossierFile(StreamId Stream, long Version, Dossier Dossier);

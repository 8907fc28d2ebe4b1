namespace FourPer1000;

/// <summary>One event as it was recorded (charter C10.2). Never changed, never removed.</summary>
/// <param name="Position">Where it stands in the whole journal; positions grow, and may have gaps.</param>
/// <param name="Stream">The stream.</param>
/// <param name="Version">Its place in the stream, from 1 without gaps.</param>
/// <param name="Kind">The stable name of its kind, such as <c>dossier.form-accepted</c>.</param>
/// <param name="KindVersion">The version of that kind's form.</param>
/// <param name="Facts">What happened and the facts it was decided on, as JSON: codes, dates, opaque ids.</param>
/// <param name="Sealed">Names, contacts and free text, sealed with the person's key; null for none.</param>
/// <param name="Act">Who did it, for whom, by which command, from when it holds.</param>
/// <param name="Ordinal">Its place among the events of its command, from 0.</param>
/// <param name="RecordedAt">When it was recorded, in universal time; never earlier than the event before it in its stream.</param>
/// <param name="Hash">Over everything but <paramref name="Position"/>, and over the hash before it in its stream.</param>
public sealed record JournalEvent(
    long Position,
    StreamId Stream,
    long Version,
    string Kind,
    int KindVersion,
    string Facts,
    string? Sealed,
    Act Act,
    int Ordinal,
    DateTimeOffset RecordedAt,
    EventHash Hash);

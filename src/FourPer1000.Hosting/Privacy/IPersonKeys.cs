using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>The keys that personal fields are sealed with, one a person, kept and backed up apart from the journal (charter C10.3). Thread-safe.</summary>
public interface IPersonKeys
{
    /// <summary>The person's key, made where there is none yet.</summary>
    Task<PersonKey> OpenAsync(PersonId person, CancellationToken cancellation = default);

    /// <summary>The person's key; null where there is none, or it was erased.</summary>
    Task<PersonKey?> FindAsync(PersonId person, CancellationToken cancellation = default);

    /// <summary>Destroys the person's key: nobody can open what was sealed with it. Doing it twice is no mistake.</summary>
    Task EraseAsync(PersonId person, CancellationToken cancellation = default);
}

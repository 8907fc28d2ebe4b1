namespace FourPer1000.Testing;

/// <summary>A named case of a conformance suite. It throws <see cref="AssertionFailedException"/> where the implementation is wrong; any test framework can run it.</summary>
/// <typeparam name="TSubject">What is put to the test.</typeparam>
/// <param name="Name">What has to hold, as a sentence.</param>
/// <param name="RunAsync">Runs the case on a fresh subject.</param>
public sealed record ConformanceCase<TSubject>(string Name, Func<TSubject, Task> RunAsync)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

namespace FourPer1000.Testing;

/// <summary>An expectation about a decision was not met; the message says what was expected and everything that was decided. Thrown so that every test framework reports it.</summary>
public sealed class AssertionFailedException : Exception
{
    /// <summary>A failure without a message.</summary>
    public AssertionFailedException()
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">What was expected and what was decided.</param>
    public AssertionFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with what caused it.</summary>
    /// <param name="message">What was expected and what was decided.</param>
    /// <param name="innerException">The cause.</param>
    public AssertionFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

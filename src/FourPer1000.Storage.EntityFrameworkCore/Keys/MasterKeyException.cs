namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>What is stored cannot be opened by the master keys that are configured.</summary>
public sealed class MasterKeyException : Exception
{
    /// <summary>With what is wrong.</summary>
    public MasterKeyException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

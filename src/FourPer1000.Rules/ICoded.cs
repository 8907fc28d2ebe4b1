namespace FourPer1000.Rules;

/// <summary>A requirement seen without the type of its facts.</summary>
internal interface ICoded
{
    string Code { get; }
}

namespace FourPer1000.House.Tests;

#region docs-other-engine
/// <summary>Stands for any engine that keeps a current state and is configured row by row.</summary>
internal sealed class OtherEngine<TState, TTrigger>(TState initial)
{
    private readonly List<(TState From, TTrigger On, TState To, Func<bool> If)> arrows = [];

    public TState State { get; private set; } = initial;

    public void Permit(TState from, TTrigger on, TState to, Func<bool> @if) => arrows.Add((from, on, to, @if));

    public bool Fire(TTrigger trigger)
    {
        foreach ((TState from, TTrigger on, TState to, Func<bool> @if) in arrows)
        {
            if (Equals(from, State) && Equals(on, trigger) && @if())
            {
                State = to;
                return true;
            }
        }

        return false;
    }
}
#endregion

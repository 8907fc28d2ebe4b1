using FourPer1000.Registration;

namespace FourPer1000.Hosting.Tests;

/// <summary>Commands from threads of their own.</summary>
internal static class PortalRuns
{
    public static Task<RegistrationAnswer> SubmittingAsync(this Portal portal, RegistrationForm form, string command) =>
        Task.Run(() => portal.SubmitAsync(form, command));
}

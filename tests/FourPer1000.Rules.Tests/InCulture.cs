using System.Globalization;

namespace FourPer1000.Rules.Tests;

/// <summary>Runs a check while the thread has another culture.</summary>
public static class InCulture
{
    public static void Run(string culture, Action check)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            check();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}

namespace FourPer1000.Packages.Tests;

public sealed class ConsumerTests(PackedPackages packages)
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FourPer1000" Version="VERSION" />
            <PackageReference Include="FourPer1000.Texts" Version="VERSION" />
            <PackageReference Include="FourPer1000.Exchange" Version="VERSION" />
          </ItemGroup>
        </Project>
        """;

    private const string Program =
        """
        using System.Text;
        using FourPer1000;
        using FourPer1000.Domain;
        using FourPer1000.Exchange;
        using FourPer1000.Texts;

        Stream Text(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

        var organisations = new NamedFile("organisations.csv", Text("organisationId,standing\no-1,none\n"));
        if (!CallReferences.Read(Edition.Edition2020, organisations, null, null).TryGet(out CallReferences? references))
        {
            return 1;
        }

        using var forms = new RegistrationsReader(
            Text("registrationId,personId,submittedAt,objective,role,organisationId,language\nr-1,p-1,2020-09-01T12:00:00Z,C2,global-leader,o-1,fr\n"),
            "forms.csv",
            references);
        var run = new RegistrationRun(references);
        while (forms.Read() is { Form: { } form } row)
        {
            var decision = RegistrationDecision.Of(row, Edition.Edition2020.Id, run.Decide(form));
            Console.WriteLine(decision.Decision!.Reasons[0].Code);
            Console.WriteLine(Phrasebook.In(Language.French).Sentence(decision.Decision.Reasons[0]));
        }

        return 0;
        """;

    [Fact]
    public void A_stranger_installs_the_packages_and_gets_a_reason_in_french()
    {
        string folder = NewConsumer("consumer");
        string version = packages["FourPer1000"]["version"]!;
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), Project.Replace("VERSION", version, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);

        DotNet.Run(folder, "build", "-c", "Release", "-o", Path.Combine(folder, "out"), "-nodeReuse:false", "-v", "quiet").Expect(0);
        string[] lines = DotNet.Run(folder, Path.Combine(folder, "out", "Consumer.dll")).Expect(0).Output.ReplaceLineEndings("\n").Split('\n');

        lines[0].Should().Be("registration.office-needs-member-or-partner");
        lines[1].Should().StartWith("Seules ").And.EndWith("(C2.4)");
        Directory.Exists(Path.Combine(folder, "packages", "fourper1000.exchange", version)).Should().BeTrue("the packages come from the feed and not from the source");
    }

    [Fact]
    public void A_stranger_installs_the_tool_and_asks_it_for_help()
    {
        string folder = NewConsumer("tool");

        DotNet.Run(
            folder,
            "tool", "install", "FourPer1000.Console",
            "--tool-path", Path.Combine(folder, "tools"),
            "--version", packages["FourPer1000.Console"]["version"]!).Expect(0);
        Finished help = DotNet.Run(Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "fourper1000.exe" : "fourper1000"), folder, ["--help"]).Expect(0);

        help.Output.Should().Contain("register").And.Contain("season");
    }

    // A folder with a configuration of its own: our packages from the feed, everything else from the machine's default source,
    // and a folder for unpacked packages that nothing stale can be in.
    private string NewConsumer(string name)
    {
        string folder = packages.NewFolder(name);
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
             <configuration>
               <config>
                 <add key="globalPackagesFolder" value="packages" />
               </config>
               <packageSources>
                 <add key="feed" value="{packages.Feed}" />
               </packageSources>
               <packageSourceMapping>
                 <packageSource key="feed">
                   <package pattern="FourPer1000" />
                   <package pattern="FourPer1000.*" />
                 </packageSource>
                 <packageSource key="nuget.org">
                   <package pattern="*" />
                 </packageSource>
               </packageSourceMapping>
             </configuration>
             """);
        return folder;
    }
}

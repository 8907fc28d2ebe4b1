using System.Security.Cryptography;

namespace FourPer1000.Hosting.Tests;

public sealed class PersonSealTests
{
    private static readonly SealPlace Place = new(StreamId.Person(new("p-1")), EventTable.DetailsGiven, "name");

    private readonly InMemoryPersonKeys keys = new();

    private PersonSeal Seal => new(keys);

    [Theory]
    [InlineData("")]
    [InlineData("Ünïcode 漢字 😀 \"x\"\n")]
    public async Task What_is_sealed_opens_again(string text)
    {
        string closed = await Seal.SealAsync(new("p-1"), Place, 2, text);

        closed.Should().StartWith("v1.2.");
        (await Seal.OpenAsync(new("p-1"), Place, closed)).Should().Be(text);
    }

    [Fact]
    public async Task The_same_text_never_looks_the_same() =>
        (await Seal.SealAsync(new("p-1"), Place, 0, "x")).Should().NotBe(await Seal.SealAsync(new("p-1"), Place, 0, "x"));

    [Fact]
    public async Task A_sealed_text_that_was_moved_does_not_open()
    {
        string closed = await Seal.SealAsync(new("p-1"), Place, 0, "x");

        // The same person's key each time: only the place differs.
        foreach (SealPlace other in new[] { Place with { Stream = new("person/p-2") }, Place with { Kind = EventTable.SlateDecided } })
        {
            await FluentActions.Awaiting(() => Seal.OpenAsync(new("p-1"), other, closed)).Should().ThrowAsync<CryptographicException>();
        }

        (await Seal.OpenAsync(new("p-2"), Place, closed)).Should().BeNull("there is no such key");
        (await Seal.OpenAsync(new("p-1"), Place with { Field = "email" }, closed)).Should().BeNull("each field has a key of its own");
    }

    [Fact]
    public async Task Any_changed_byte_is_seen()
    {
        string closed = await Seal.SealAsync(new("p-1"), Place, 0, "some text");
        byte[] bytes = Convert.FromBase64String(closed["v1.0.".Length..]);
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 1;
            await FluentActions.Awaiting(() => Seal.OpenAsync(new("p-1"), Place, "v1.0." + Convert.ToBase64String(changed))).Should().ThrowAsync<CryptographicException>();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("v2.0.AAAA")]
    [InlineData("v1.x.AAAA")]
    [InlineData("v1.0.AAAA")]
    [InlineData("v1.0.!")]
    public async Task A_form_that_is_not_known_is_said(string closed) =>
        await FluentActions.Awaiting(() => Seal.OpenAsync(new("p-1"), Place, closed)).Should().ThrowAsync<CryptographicException>().WithMessage("*not known*");

    [Fact]
    public async Task After_erasure_nothing_old_opens_and_what_is_new_does()
    {
        string old = await Seal.SealAsync(new("p-1"), Place, 0, "old");
        string other = await Seal.SealAsync(new("p-1"), Place with { Field = "email" }, 0, "kept");

        await Seal.EraseAsync(new("p-1"), "name", 1);
        await Seal.EraseAsync(new("p-1"), "name", 1);
        string young = await Seal.SealAsync(new("p-1"), Place, 1, "young");

        (await Seal.OpenAsync(new("p-1"), Place, old)).Should().BeNull();
        (await Seal.OpenAsync(new("p-1"), Place, young)).Should().Be("young");
        (await Seal.OpenAsync(new("p-1"), Place with { Field = "email" }, other)).Should().Be("kept");
    }
}

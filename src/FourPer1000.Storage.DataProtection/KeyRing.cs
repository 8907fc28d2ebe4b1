using System.Xml.Linq;
using FourPer1000.Storage.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace FourPer1000.Storage.DataProtection;

/// <summary>The key ring of data protection as sealed documents.</summary>
internal sealed class KeyRing(SealedDocuments documents) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => documents.GetAllElements();

    public void StoreElement(XElement element, string friendlyName) => documents.StoreElement(element, friendlyName);
}

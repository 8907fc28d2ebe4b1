using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The tables of keys, in a database of their own.</summary>
internal sealed class KeysContext(DbContextOptions<KeysContext> options) : DbContext(options)
{
    public IQueryable<PersonKeyRow> PersonKeys => Set<PersonKeyRow>().AsNoTracking();

    public IQueryable<DocumentRow> Documents => Set<DocumentRow>().AsNoTracking();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PersonKeyRow>(row =>
        {
            row.ToTable("person_keys").HasKey(key => key.Person);
            row.Property(key => key.Person).HasColumnName("person");
            row.Property(key => key.Wrapped).HasColumnName("wrapped");
            row.Property(key => key.Master).HasColumnName("master");
        });
        modelBuilder.Entity<DocumentRow>(row =>
        {
            row.ToTable("documents").HasKey(document => document.Name);
            row.Property(document => document.Name).HasColumnName("name");
            row.Property(document => document.Wrapped).HasColumnName("wrapped");
            row.Property(document => document.Master).HasColumnName("master");
        });
    }
}

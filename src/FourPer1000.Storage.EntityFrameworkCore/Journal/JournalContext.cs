using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The journal's tables as the mapper sees them: for queries and migrations. Appends are prepared commands.</summary>
internal sealed class JournalContext(DbContextOptions<JournalContext> options) : DbContext(options)
{
    public IQueryable<EventRow> Events => Set<EventRow>().AsNoTracking();

    public IQueryable<ViewEntity> Views => Set<ViewEntity>().AsNoTracking();

    public IQueryable<ViewVersionRow> ViewVersions => Set<ViewVersionRow>().AsNoTracking();

    public IQueryable<OutboxRow> Outbox => Set<OutboxRow>().AsNoTracking();

    public IQueryable<CheckpointRow> Checkpoints => Set<CheckpointRow>().AsNoTracking();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EventRow>(row =>
        {
            row.ToTable("events").HasKey(happened => happened.Position);
            row.Property(happened => happened.Position).HasColumnName("position").ValueGeneratedNever();
            row.Property(happened => happened.Stream).HasColumnName("stream");
            row.Property(happened => happened.Version).HasColumnName("version");
            row.Property(happened => happened.Kind).HasColumnName("kind");
            row.Property(happened => happened.KindVersion).HasColumnName("kind_version");
            row.Property(happened => happened.Facts).HasColumnName("facts");
            row.Property(happened => happened.Sealed).HasColumnName("sealed");
            row.Property(happened => happened.Command).HasColumnName("command");
            row.Property(happened => happened.Ordinal).HasColumnName("ordinal");
            row.Property(happened => happened.Actor).HasColumnName("actor");
            row.Property(happened => happened.Authorities).HasColumnName("authorities");
            row.Property(happened => happened.Concerned).HasColumnName("concerned");
            row.Property(happened => happened.Edition).HasColumnName("edition");
            row.Property(happened => happened.RecordedAt).HasColumnName("recorded_at");
            row.Property(happened => happened.HoldsFrom).HasColumnName("holds_from");
            row.Property(happened => happened.Hash).HasColumnName("hash");
        });
        modelBuilder.Entity<ViewEntity>(row =>
        {
            row.ToTable("views").HasKey(view => new { view.View, view.Key });
            row.Property(view => view.View).HasColumnName("view");
            row.Property(view => view.Key).HasColumnName("key");
            row.Property(view => view.Content).HasColumnName("content");
            row.Property(view => view.Objective).HasColumnName("objective");
            row.Property(view => view.Person).HasColumnName("person");
            row.Property(view => view.State).HasColumnName("state");
        });
        modelBuilder.Entity<ViewVersionRow>(row =>
        {
            row.ToTable("view_versions").HasKey(made => made.View);
            row.Property(made => made.View).HasColumnName("view");
            row.Property(made => made.Version).HasColumnName("version");
        });
        modelBuilder.Entity<OutboxRow>(row =>
        {
            row.ToTable("outbox").HasKey(news => news.Position);
            row.Property(news => news.Position).HasColumnName("position").ValueGeneratedNever();
            row.Property(news => news.FromTicks).HasColumnName("from_ticks");
            row.Property(news => news.Attempts).HasColumnName("attempts");
        });
        modelBuilder.Entity<CheckpointRow>(row =>
        {
            row.ToTable("checkpoints").HasKey(made => made.Number);
            row.Property(made => made.Number).HasColumnName("number").ValueGeneratedNever();
            row.Property(made => made.Content).HasColumnName("content");
        });
    }
}

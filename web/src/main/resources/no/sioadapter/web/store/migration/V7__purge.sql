-- What was taken out of the archive because it had been kept long enough. It may come again, and be
-- taken away again.
create table content_purge (
  sha256    varchar(64) not null,
  purged_at varchar(30) not null,
  primary key (sha256, purged_at)
);

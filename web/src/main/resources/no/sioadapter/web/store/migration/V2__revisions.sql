-- What happened to a municipality's mapping table, in its order. The primary key lets only one of
-- two who write at once add the next event. The content lies in the archive, under its hash.
create table revision_event (
  municipality varchar(4)  not null,
  seq_no       integer     not null,
  revision_no  integer     not null,
  happened_at  varchar(30) not null,
  actor        varchar(20) not null,
  user_name    varchar(100),
  kind         varchar(20) not null,
  content_hash varchar(64),
  parent_no    integer,
  restores_no  integer,
  eyes         varchar(20),
  reason       varchar(1000),
  primary key (municipality, seq_no)
);

-- What a finished run's report was made from; empty for those from before it was kept.
alter table run_outcome add column as_of varchar(30);
alter table run_outcome add column supersedes integer;
alter table run_outcome add column mapping_revision integer;
alter table run_outcome add column program_version varchar(100);

create table run_input (
  run_id    bigint       not null references run_outcome,
  seq_no    integer      not null,
  place     varchar(300) not null,
  sha256    varchar(64)  not null,
  byte_size bigint       not null,
  primary key (run_id, seq_no)
);

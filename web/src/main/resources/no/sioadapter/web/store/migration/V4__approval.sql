-- What was done to a quarter's reports, in its order. The primary key lets only one of two who act
-- at once add the next event.
create table report_event (
  municipality   varchar(4)   not null,
  quarter        varchar(6)   not null,
  seq_no         integer      not null,
  report_version integer      not null,
  happened_at    varchar(30)  not null,
  user_name      varchar(100) not null,
  kind           varchar(20)  not null,
  eyes           varchar(20),
  said           varchar(1000),
  primary key (municipality, quarter, seq_no)
);
create index report_event_kind on report_event (kind);

-- Of which reports sending was told, and how far they had come then: what a stop cut off is told at
-- the next start.
create table report_handed_over (
  municipality   varchar(4)  not null,
  quarter        varchar(6)  not null,
  report_version integer     not null,
  state          varchar(20) not null,
  primary key (municipality, quarter, report_version, state)
);

-- Whether a finished run's report may be approved; empty for those from before it was kept.
alter table run_outcome add column gate varchar(10);

-- Why it may not. Exact decimals are text: the same in every database and driver.
create table run_gate (
  run_id           bigint      not null references run_outcome,
  seq_no           integer     not null,
  kind             varchar(20) not null,
  source_systems   varchar(1000),
  how_many         bigint,
  held_hours       varchar(40),
  held_days        varchar(40),
  held_kroner      varchar(40),
  tolerated_hours  varchar(40),
  tolerated_days   varchar(40),
  tolerated_kroner varchar(40),
  primary key (run_id, seq_no)
);

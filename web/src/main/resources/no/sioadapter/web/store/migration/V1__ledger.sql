-- Events are only ever added. State is derived from them and stored nowhere.
-- Moments are ISO 8601 text in UTC: the same in every database, driver and zone.

create sequence delivery_seq start with 1 increment by 1;
create sequence run_seq start with 1 increment by 1;

-- A delivery arrived. Where it says what it is for, the last five are filled in.
create table delivery (
  id            bigint                      not null primary key,
  arrived_at    varchar(30)                 not null,
  source_system varchar(30)                 not null,
  name          varchar(200)                not null,
  content_hash  varchar(64)                 not null,
  slot_number   varchar(4),
  slot_part     varchar(100),
  exported_at   varchar(30),
  municipality  varchar(4),
  quarter       varchar(6)
);
create index delivery_quarter on delivery (municipality, quarter);

create table delivery_file (
  delivery_id bigint       not null references delivery,
  seq_no      integer      not null,
  name        varchar(200) not null,
  sha256      varchar(64)  not null,
  byte_size   bigint       not null,
  primary key (delivery_id, seq_no)
);

-- How its intake ended: once, or not at all.
create table delivery_outcome (
  delivery_id  bigint                      not null primary key references delivery,
  decided_at   varchar(30)                 not null,
  kind         varchar(20)                 not null,
  duplicate_of bigint references delivery
);

create table delivery_reason (
  delivery_id bigint        not null references delivery_outcome,
  seq_no      integer       not null,
  code        varchar(20)   not null,
  text_line   varchar(4000) not null,
  primary key (delivery_id, seq_no)
);

-- A run was started.
create table quarter_run (
  id           bigint                      not null primary key,
  started_at   varchar(30)                 not null,
  municipality varchar(4)                  not null,
  quarter      varchar(6)                  not null,
  cause        varchar(20)                 not null,
  previous_id  bigint references quarter_run
);
create index run_quarter on quarter_run (municipality, quarter);

create table run_delivery (
  run_id      bigint  not null references quarter_run,
  seq_no      integer not null,
  delivery_id bigint  not null references delivery,
  primary key (run_id, seq_no)
);

create table run_missing (
  run_id        bigint      not null references quarter_run,
  seq_no        integer     not null,
  source_system varchar(30) not null,
  primary key (run_id, seq_no)
);

-- How it ended: once, or not at all. The figures are there for a finished run only.
create table run_outcome (
  run_id            bigint                      not null primary key references quarter_run,
  ended_at          varchar(30)                 not null,
  kind              varchar(20)                 not null,
  incident          varchar(20),
  report_version    integer,
  preview           boolean,
  total_kroner      numeric(20, 0),
  recipients        bigint,
  decisions_read    bigint,
  decisions_counted bigint,
  decisions_outside bigint,
  decisions_not_in  bigint,
  decisions_left    bigint,
  decisions_again   bigint,
  absences_read     bigint,
  absences_used     bigint,
  absences_left     bigint
);

create table run_reason (
  run_id    bigint        not null references run_outcome,
  seq_no    integer       not null,
  code      varchar(20)   not null,
  text_line varchar(4000) not null,
  primary key (run_id, seq_no)
);

create table run_finding (
  run_id      bigint      not null references run_outcome,
  seq_no      integer     not null,
  code        varchar(20) not null,
  severity    varchar(20) not null,
  found_times bigint      not null,
  primary key (run_id, seq_no)
);

create table run_file (
  run_id    bigint       not null references run_outcome,
  seq_no    integer      not null,
  name      varchar(200) not null,
  sha256    varchar(64)  not null,
  byte_size bigint       not null,
  primary key (run_id, seq_no)
);

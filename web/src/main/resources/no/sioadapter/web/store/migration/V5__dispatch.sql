-- What happened to a dispatch (a report version over a channel), in its order. The primary key
-- lets only one of two who write at once add the next event. The first event says what is to be
-- sent: a line a file, with its SHA-256, its size and its name.
create table dispatch_event (
  municipality    varchar(4)  not null,
  quarter         varchar(6)  not null,
  report_version  integer     not null,
  channel         varchar(30) not null,
  seq_no          integer     not null,
  happened_at     varchar(30) not null,
  user_name       varchar(100),
  kind            varchar(20) not null,
  reason_code     varchar(100),
  reason_text     varchar(4000),
  next_try        varchar(30),
  already_there   boolean,
  reference_text  varchar(200),
  receipt_outcome varchar(20),
  receipt_xml     text,
  files           varchar(4000),
  primary key (municipality, quarter, report_version, channel, seq_no)
);

-- Everything that came back on a channel, once, as it came.
create table receipt_kept (
  id             bigint       not null primary key,
  municipality   varchar(4)   not null,
  sha256         varchar(64)  not null,
  channel        varchar(30)  not null,
  name           varchar(200) not null,
  content        text         not null,
  arrived_at     varchar(30)  not null,
  fate           varchar(20)  not null,
  report         varchar(30),
  unique (municipality, sha256)
);

create sequence receipt_kept_seq start with 1 increment by 1;

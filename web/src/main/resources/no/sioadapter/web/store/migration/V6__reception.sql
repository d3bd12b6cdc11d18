-- The receiving side. Events are only ever added; what counts is derived from them.

create sequence reception_seq start with 1 increment by 1;

-- A report was handed in, and its files are kept.
create table reception_report (
  id             bigint       not null primary key,
  report_name    varchar(30)  not null,
  municipality   varchar(4)   not null,
  quarter        varchar(6)   not null,
  report_version integer      not null,
  manifest_hash  varchar(64)  not null,
  sender         varchar(120) not null,
  received_at    varchar(30)  not null,
  unique (report_name, manifest_hash)
);
create index reception_quarter on reception_report (quarter, municipality);

-- It was judged: once, or not at all. The figures are there for an accepted one only.
create table reception_verdict (
  report_id         bigint      not null primary key references reception_report,
  judged_at         varchar(30) not null,
  receipt_number    integer     not null,
  outcome           varchar(20) not null,
  municipality_name varchar(4000),
  total_kroner      numeric(38, 0),
  recipients        bigint
);

create table reception_remark (
  report_id   bigint        not null references reception_verdict,
  seq_no      integer       not null,
  code        varchar(20)   not null,
  text_line   varchar(1000) not null,
  report_path varchar(500)  not null,
  primary key (report_id, seq_no)
);

create table reception_line (
  report_id  bigint          not null references reception_verdict,
  seq_no     integer         not null,
  code       varchar(10)     not null,
  unit_kind  varchar(4)      not null,
  units      numeric(38, 6)  not null,
  kroner     numeric(38, 10) not null,
  recipients bigint          not null,
  primary key (report_id, seq_no)
);

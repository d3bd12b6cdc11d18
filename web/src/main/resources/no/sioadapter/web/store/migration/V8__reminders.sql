-- What happened to a reminder, in its order: there was cause for it, a mail about it is being sent,
-- was sent, or failed, and there is no cause any more. The primary key lets only one of two who
-- write at once add the next event. No address is in it.
create table reminder_event (
  municipality varchar(4)  not null,
  quarter      varchar(6)  not null,
  kind         varchar(20) not null,
  occasion     varchar(80) not null,
  seq_no       integer     not null,
  happened_at  varchar(30) not null,
  step         varchar(20) not null,
  trouble      varchar(30),
  primary key (municipality, quarter, kind, occasion, seq_no)
);

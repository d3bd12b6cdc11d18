-- Those whom the server knows itself, as they are now. What they were stands in the audit log.
create table local_user (
  name          varchar(40)  not null primary key,
  password_hash varchar(400) not null,
  password_due  boolean      not null,
  disabled      boolean      not null,
  created_at    varchar(30)  not null,
  version       bigint       not null
);

create table local_user_role (
  user_name varchar(40) not null references local_user,
  role_id   varchar(30) not null,
  primary key (user_name, role_id)
);

-- Who did what, when, on what, and what became of it. Lines are only ever added.
create sequence audit_seq start with 1 increment by 1;
create table audit_line (
  id      bigint        not null primary key,
  done_at varchar(30)   not null,
  done_by varchar(200)  not null,
  action  varchar(40)   not null,
  subject varchar(300)  not null,
  detail  varchar(1000) not null,
  outcome varchar(20)   not null
);

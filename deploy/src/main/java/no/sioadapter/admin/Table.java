package no.sioadapter.admin;

import java.util.List;
import java.util.Set;

/**
 * A table of the database, as both databases have it.
 *
 * @param name in lower case, as all names here
 * @param key the columns of the primary key
 * @param needs the tables that must be filled before it
 */
record Table(String name, List<Column> columns, List<String> key, Set<String> needs) {
  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    needs = Set.copyOf(needs);
  }

  /** A column, and what lies in it. */
  record Column(String name, Kind kind) {}

  /** What can be carried from one database to another. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    BYTES
  }
}

package no.sioadapter.reception;

import java.util.Map;

/**
 * Something to say of a report, before it is put into words.
 *
 * @param path where: a path in the report's XML, from its root; or the end of another file's name
 *     and a place in it, such as {@code .csv#row=3}; empty for the whole
 * @param values for the words; nothing that could be a person's id
 */
record Objection(Fault fault, String path, Map<String, Object> values) {
  Objection {
    values = Map.copyOf(values);
  }

  Objection(Fault fault, String path) {
    this(fault, path, Map.of());
  }
}

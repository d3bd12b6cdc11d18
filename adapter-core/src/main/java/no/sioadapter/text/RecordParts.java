package no.sioadapter.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record's components by name: what a message names as placeholders. */
public final class RecordParts {
  private RecordParts() {}

  /** In the record's order. */
  public static Map<String, Object> of(Record record) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (RecordComponent each : record.getClass().getRecordComponents()) {
      try {
        named.put(each.getName(), each.getAccessor().invoke(record));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + each, e);
      }
    }
    return named;
  }
}

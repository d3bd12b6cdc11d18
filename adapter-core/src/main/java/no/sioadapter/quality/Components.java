package no.sioadapter.quality;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of a record of details, by name. */
final class Components extends ClassValue<List<RecordComponent>> {
  private static final Components COMPONENTS = new Components();

  private Components() {}

  /** In the record's order. */
  static Map<String, Object> of(Details details) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (RecordComponent component : COMPONENTS.get(details.getClass())) {
      named.put(component.getName(), value(details, component));
    }
    return named;
  }

  private static Object value(Details details, RecordComponent component) {
    try {
      return component.getAccessor().invoke(details);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  @Override
  protected List<RecordComponent> computeValue(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException("no record: " + type.getName());
    }
    return List.of(components);
  }
}

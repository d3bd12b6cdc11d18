package no.sioadapter.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A version of a report, as the server tells of it. */
record ReportOnServer(Map<String, Object> json) {
  /** Those of a quarter, the newest first. */
  static List<ReportOnServer> all(Map<String, Object> answer) {
    return objects(answer, "versions").stream().map(ReportOnServer::new).toList();
  }

  int version() {
    return number("version").map(BigDecimal::intValueExact).orElse(0);
  }

  int steps() {
    return number("steps").map(BigDecimal::intValueExact).orElse(0);
  }

  String state() {
    return text(json, "state");
  }

  Optional<BigDecimal> total() {
    return number("total");
  }

  Optional<BigDecimal> corrects() {
    return number("corrects");
  }

  List<String> gateReasons() {
    return json.get("gateReasons") instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  Optional<Difference> difference() {
    return object(json, "difference").map(Difference::new);
  }

  /** What was done to it, the oldest first. */
  List<Event> events() {
    return objects(json, "events").stream()
        .map(
            event ->
                new Event(
                    text(event, "step"),
                    text(event, "who"),
                    text(event, "at"),
                    text(event, "reason")))
        .toList();
  }

  private Optional<BigDecimal> number(String name) {
    return number(json, name);
  }

  /** What differs from the version that it is held against. */
  record Difference(Map<String, Object> json) {
    BigDecimal with() {
      return number(json, "with").orElse(BigDecimal.ZERO);
    }

    boolean differs() {
      return Boolean.TRUE.equals(json.get("differs"));
    }

    List<Line> lines() {
      return objects(json, "codes").stream().map(Line::new).toList();
    }
  }

  /** A code on both sides. */
  record Line(Map<String, Object> json) {
    String code() {
      return text(json, "code");
    }

    BigDecimal units() {
      return more("units", "unitsBefore");
    }

    BigDecimal kroner() {
      return more("kroner", "kronerBefore");
    }

    private BigDecimal more(String now, String before) {
      return number(json, now)
          .orElse(BigDecimal.ZERO)
          .subtract(number(json, before).orElse(BigDecimal.ZERO));
    }
  }

  /** Something that was done to it. */
  record Event(String step, String who, String at, String reason) {}

  private static String text(Map<String, Object> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  private static Optional<BigDecimal> number(Map<String, Object> object, String name) {
    return object.get(name) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  private static Optional<Map<String, Object>> object(Map<String, Object> object, String name) {
    return object.get(name) instanceof Map<?, ?> map ? Optional.of(typed(map)) : Optional.empty();
  }

  private static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
    return object.get(name) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(each -> typed((Map<?, ?>) each)).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // the reader of the answer makes no other keys
  private static Map<String, Object> typed(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }
}

package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Resolution;
import no.sioadapter.report.fhir.Canonicals;
import no.sioadapter.routes.terminology.Condition;
import no.sioadapter.routes.terminology.LocalNames;
import no.sioadapter.routes.terminology.LocalSystem;
import no.sioadapter.routes.terminology.LocalTable;
import no.sioadapter.routes.terminology.Question;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;

/** Reads what {@code $translate} is asked, and has the engine's own resolver answer it. */
final class Translation {
  private static final int LONGEST_UNIT = 200;
  private static final String DATE = "date";

  private final Editions editions;
  private final LocalNames names;
  private final String base;
  private final Clock clock;

  Translation(Editions editions, LocalNames names, String base, Clock clock) {
    this.editions = editions;
    this.names = names;
    this.base = base;
    this.clock = clock;
  }

  /**
   * What is asked, as text.
   *
   * @param map a ConceptMap's canonical address
   * @param system the address of the local codes; the map says it where it isn't given
   * @param target the address of the national codes that are wanted
   */
  record Request(
      Optional<String> map,
      Optional<String> version,
      String code,
      Optional<String> system,
      Optional<String> target,
      List<ParametersParameterComponent> dependencies,
      Optional<String> date) {}

  Parameters answer(RequestDetails http, Request asked) {
    LocalDate day = day(http, asked);
    List<LocalTable> tables = editions.tables();
    LocalSystem system = system(http, asked, tables);
    LocalTable table =
        tables.stream()
            .filter(each -> each.municipality().equals(system.municipality()))
            .filter(each -> each.codes().year() == day.getYear())
            .filter(each -> asked.version().map(names.version(each)::equals).orElse(true))
            .filter(each -> asked.target().map(codes(each)::equals).orElse(true))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.missing(
                        http,
                        "fhir.no-table",
                        Map.of("municipality", system.municipality().value(), "date", day)));
    TranslationAnswer answer = new TranslationAnswer(Words.of(http), names, table, codes(table));
    Optional<LocalCode> code = LocalCode.parse(asked.code());
    if (code.isEmpty()) {
      return answer.of(new Resolution.Unmapped(), system, asked.code());
    }
    Resolution resolution =
        new Question(system, code.get(), conditions(http, asked), day)
            .ask(table)
            .orElseThrow(() -> Refusal.invalid(http, "fhir.name-the-system", Map.of()));
    return answer.of(resolution, system, asked.code());
  }

  private String codes(LocalTable table) {
    return new Canonicals(base, table.codes().year()).codes();
  }

  /** A day in the address that isn't one: the library refuses it before anybody is asked. */
  static Optional<String> unreadableDay(RequestDetails http) {
    String[] given =
        http.getParameters() == null || !"$translate".equals(http.getOperation())
            ? null
            : http.getParameters().get(DATE);
    return given == null || given.length == 0 || isDay(given[0])
        ? Optional.empty()
        : Optional.of(given[0]);
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private LocalDate day(RequestDetails http, Request asked) {
    if (asked.date().isEmpty()) {
      return LocalDate.now(clock);
    }
    try {
      return LocalDate.parse(asked.date().get());
    } catch (DateTimeParseException e) {
      throw Refusal.invalid(http, "fhir.not-a-day", Map.of("value", asked.date().get()));
    }
  }

  /** What the map is for and whose the codes are must be the same. */
  private LocalSystem system(RequestDetails http, Request asked, List<LocalTable> tables) {
    Optional<LocalSystem> ofMap = Optional.empty();
    if (asked.map().isPresent()) {
      String address = asked.map().get();
      ofMap = names.byMap(address, tables);
      if (ofMap.isEmpty()) {
        throw Refusal.missing(http, "fhir.unknown-map", Map.of("url", address));
      }
    }
    if (asked.system().isEmpty()) {
      return ofMap.orElseThrow(
          () -> Refusal.invalid(http, "fhir.required", Map.of("name", "system")));
    }
    String address = asked.system().get();
    LocalSystem system =
        names
            .bySystem(address, tables)
            .orElseThrow(
                () ->
                    Refusal.missing(
                        http, "fhir.unknown-system", Map.of("system", address, "version", "–")));
    boolean apart =
        ofMap
            .filter(
                map ->
                    !map.municipality().equals(system.municipality())
                        || (map.system().isPresent()
                            && system.system().isPresent()
                            && !map.system().equals(system.system())))
            .isPresent();
    if (apart) {
      throw Refusal.invalid(http, "fhir.other-map", Map.of("system", address));
    }
    return system;
  }

  private Map<Condition, String> conditions(RequestDetails http, Request asked) {
    Map<Condition, String> conditions = new EnumMap<>(Condition.class);
    for (ParametersParameterComponent dependency : asked.dependencies()) {
      String property =
          part(dependency, "element")
              .orElseThrow(
                  () ->
                      Refusal.invalid(http, "fhir.required", Map.of("name", "dependency.element")));
      String value =
          part(dependency, "concept")
              .orElseThrow(
                  () ->
                      Refusal.invalid(http, "fhir.required", Map.of("name", "dependency.concept")));
      Condition condition =
          names
              .condition(property)
              .orElseThrow(
                  () ->
                      Refusal.invalid(
                          http, "fhir.unknown-dependency", Map.of("element", property)));
      boolean again = conditions.putIfAbsent(condition, value) != null;
      if (again || !condition.reads(value) || value.length() > LONGEST_UNIT) {
        throw Refusal.invalid(
            http, "fhir.dependency-value", Map.of("element", condition.heading(), "value", value));
      }
    }
    return conditions;
  }

  /** A part's text: of a primitive itself, of a concept its first code, else its text. */
  private static Optional<String> part(ParametersParameterComponent dependency, String name) {
    return dependency.getPart().stream()
        .filter(each -> name.equals(each.getName()))
        .map(ParametersParameterComponent::getValue)
        .findFirst()
        .flatMap(Translation::text);
  }

  private static Optional<String> text(Type value) {
    if (value instanceof CodeableConcept concept) {
      return concept.hasCoding()
          ? Asked.text(concept.getCodingFirstRep().getCodeElement())
          : Asked.text(concept.getTextElement());
    }
    return value instanceof PrimitiveType<?> primitive ? Asked.text(primitive) : Optional.empty();
  }
}

package no.sioadapter.mapping.profile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.EndReason;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.file.YamlSection;
import no.sioadapter.source.AbsenceField;
import no.sioadapter.source.DecisionField;
import no.sioadapter.source.SourceProfile;

/** Reads one source profile. */
final class ProfileReader {
  private static final List<String> KEYS =
      List.of(
          "system",
          "format",
          "charset",
          "separator",
          "decimal_sign",
          "date_pattern",
          "decision_columns",
          "absence_columns",
          "required",
          "words");
  private static final List<String> WORDS =
      List.of("end_reasons", "amount_kinds", "shifts", "places");
  private static final LocalDate SOME_DAY = LocalDate.of(2019, 3, 31);

  private final Problems problems;
  private final CellReader cells;

  ProfileReader(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  Optional<SourceProfile> read(InputFile file) {
    return YamlSection.read(file, problems).flatMap(root -> read(root, file.sha256()));
  }

  private Optional<SourceProfile> read(YamlSection root, String sha256) {
    int before = problems.count();
    root.knows(KEYS);
    Optional<SourceSystem> system = root.cell("system").flatMap(cells::system);
    Optional<SourceProfile.Format> format =
        root.cell("format")
            .flatMap(cell -> cells.among(cell, words(SourceProfile.Format.values())));
    Optional<String> charset = root.cell("charset").flatMap(this::charset);
    Optional<Character> separator = root.cell("separator").flatMap(this::character);
    Optional<Character> decimalSign = root.cell("decimal_sign").flatMap(this::character);
    Optional<String> datePattern = root.cell("date_pattern").flatMap(this::datePattern);
    Map<DecisionField, List<String>> decisions =
        columns(root, "decision_columns", keys(DecisionField.values()));
    Map<AbsenceField, List<String>> absences =
        columns(root, "absence_columns", keys(AbsenceField.values()));
    List<DecisionField> required = required(root, decisions);
    Optional<SourceProfile.Words> words = root.section("words").map(this::words);
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new SourceProfile(
                system.orElseThrow(),
                format.orElseThrow(),
                sha256,
                charset.orElseThrow(),
                separator.orElseThrow(),
                decimalSign.orElseThrow(),
                datePattern.orElseThrow(),
                decisions,
                absences,
                required,
                words.orElseThrow()));
  }

  private Optional<String> charset(Cell cell) {
    try {
      if (Charset.isSupported(cell.text())) {
        return Optional.of(cell.text());
      }
    } catch (IllegalCharsetNameException e) {
      // told below, as any name that isn't a charset's
    } catch (IllegalArgumentException e) {
      // an empty name
    }
    problems.add(cell.where(), new Reason.NotCharset(cell.text()));
    return Optional.empty();
  }

  private Optional<Character> character(Cell cell) {
    if (cell.text().length() != 1) {
      problems.add(cell.where(), new Reason.NotOneCharacter(cell.text()));
      return Optional.empty();
    }
    return Optional.of(cell.text().charAt(0));
  }

  /** Only a pattern that writes a day and strictly reads it again is one. */
  private Optional<String> datePattern(Cell cell) {
    try {
      // yyyy is a year of an era, which a strict reader can't place: readers take it for uuuu
      DateTimeFormatter formatter =
          DateTimeFormatter.ofPattern(cell.text().replace('y', 'u'), Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT);
      if (LocalDate.parse(formatter.format(SOME_DAY), formatter).equals(SOME_DAY)) {
        return Optional.of(cell.text());
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // told below
    }
    problems.add(cell.where(), new Reason.NotDatePattern(cell.text()));
    return Optional.empty();
  }

  private <F> Map<F, List<String>> columns(YamlSection root, String key, Map<String, F> fields) {
    Map<F, List<String>> columns = new HashMap<>();
    Map<String, Long> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    root.section(key)
        .ifPresent(
            section -> {
              section.knows(List.copyOf(fields.keySet()));
              for (String name : section.keys()) {
                List<String> names = new ArrayList<>();
                for (Cell cell : section.cells(name)) {
                  cells.text(cell).ifPresent(names::add);
                  once(cell, lines);
                }
                if (fields.containsKey(name) && !names.isEmpty()) {
                  columns.put(fields.get(name), List.copyOf(names));
                }
              }
            });
    return columns;
  }

  private void once(Cell cell, Map<String, Long> lines) {
    Long first = lines.putIfAbsent(cell.text(), cell.where().line());
    if (first != null) {
      problems.add(cell.where(), new Reason.ListedTwice(cell.text(), first));
    }
  }

  private List<DecisionField> required(YamlSection root, Map<DecisionField, List<String>> columns) {
    List<DecisionField> required = new ArrayList<>();
    for (Cell cell : root.cells("required")) {
      cells
          .among(cell, keys(DecisionField.values()))
          .ifPresent(
              field -> {
                required.add(field);
                if (!columns.containsKey(field)) {
                  problems.add(cell.where(), new Reason.KeyMissing(cell.text()));
                }
              });
    }
    return required;
  }

  private SourceProfile.Words words(YamlSection section) {
    section.knows(WORDS);
    return new SourceProfile.Words(
        words(section, "end_reasons", words(EndReason.values())),
        words(section, "amount_kinds", words(AmountKind.values())),
        words(section, "shifts", words(Shift.values())),
        words(section, "places", words(PlaceOwnership.values())));
  }

  private <T> Map<String, T> words(YamlSection section, String key, Map<String, T> meanings) {
    Map<String, T> words = new LinkedHashMap<>();
    Map<String, Long> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    section
        .section(key)
        .ifPresent(
            list -> {
              for (String word : list.keys()) {
                list.cell(word)
                    .ifPresent(
                        cell -> {
                          cells.among(cell, meanings).ifPresent(value -> words.put(word, value));
                          once(new Cell(cell.where(), word), lines);
                        });
              }
            });
    return words;
  }

  /** How a profile names what stands before a colon: {@code local_code}. */
  private static <E extends Enum<E>> Map<String, E> keys(E[] constants) {
    return Arrays.stream(constants)
        .collect(Collectors.toMap(each -> each.name().toLowerCase(Locale.ROOT), each -> each));
  }

  /** How a profile names a meaning: {@code day-evening}, as the mapping table does. */
  private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
    Map<String, E> words = new HashMap<>();
    keys(constants).forEach((key, each) -> words.put(key.replace('_', '-'), each));
    return words;
  }
}

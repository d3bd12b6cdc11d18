package no.sioadapter.mapping.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
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

  private final Problems problems;
  private final CellReader cells;
  private final ProfileValues values;

  ProfileReader(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
    this.values = new ProfileValues(problems);
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
            .flatMap(cell -> cells.among(cell, Names.ofMeanings(SourceProfile.Format.values())));
    Optional<String> charset = root.cell("charset").flatMap(values::charset);
    Optional<Character> separator = root.cell("separator").flatMap(values::character);
    Optional<Character> decimalSign = root.cell("decimal_sign").flatMap(values::character);
    Optional<String> datePattern = root.cell("date_pattern").flatMap(values::datePattern);
    Map<DecisionField, List<String>> decisions =
        columns(root, "decision_columns", Names.ofKeys(DecisionField.values()));
    Map<AbsenceField, List<String>> absences =
        columns(root, "absence_columns", Names.ofKeys(AbsenceField.values()));
    List<DecisionField> required = required(root, decisions);
    Optional<SourceProfile.Words> words =
        root.section("words").map(new ProfileWords(problems)::read);
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

  private <F> Map<F, List<String>> columns(YamlSection root, String key, Map<String, F> fields) {
    Map<F, List<String>> columns = new HashMap<>();
    Once once = new Once(problems);
    root.section(key)
        .ifPresent(
            section -> {
              section.knows(fields.keySet().stream().sorted().toList());
              for (String name : section.keys()) {
                List<String> names = new ArrayList<>();
                for (Cell cell : section.cells(name)) {
                  cells.text(cell).ifPresent(names::add);
                  once.examine(cell);
                }
                if (fields.containsKey(name) && !names.isEmpty()) {
                  columns.put(fields.get(name), List.copyOf(names));
                }
              }
            });
    return columns;
  }

  private List<DecisionField> required(YamlSection root, Map<DecisionField, List<String>> columns) {
    List<DecisionField> required = new ArrayList<>();
    for (Cell cell : root.cells("required")) {
      cells
          .among(cell, Names.ofKeys(DecisionField.values()))
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
}

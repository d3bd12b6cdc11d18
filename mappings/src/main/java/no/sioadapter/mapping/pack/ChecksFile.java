package no.sioadapter.mapping.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.file.YamlSection;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.Severity;

/** Reads {@code checks.yaml}: severity and limits of each check that the year runs. */
final class ChecksFile {
  private static final Map<String, Severity> SEVERITIES =
      Map.of(
          "fatal", Severity.FATAL,
          "error", Severity.ERROR,
          "warning", Severity.WARNING,
          "information", Severity.INFORMATION);

  private final KnownChecks known;
  private final Problems problems;
  private final CellReader cells;

  ChecksFile(KnownChecks known, Problems problems) {
    this.known = known;
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  Map<CheckCode, CheckSetting> read(InputFile file) {
    Map<CheckCode, CheckSetting> settings = new TreeMap<>();
    YamlSection.read(file, problems)
        .ifPresent(
            root -> {
              root.keys().forEach(code -> read(root, code, settings));
              known.all().stream()
                  .filter(check -> check.mustRun() && !root.has(check.code().value()))
                  .forEach(
                      check ->
                          problems.add(
                              file.where(), new Reason.CheckMissing(check.code().value())));
            });
    return settings;
  }

  private void read(YamlSection root, String code, Map<CheckCode, CheckSetting> settings) {
    Optional<KnownCheck> check = CheckCode.parse(code).flatMap(known::find);
    root.section(code)
        .ifPresent(
            section -> {
              if (check.isEmpty()) {
                problems.add(section.where(), new Reason.CheckUnknown(code));
              } else {
                setting(section, check.get())
                    .ifPresent(setting -> settings.put(check.get().code(), setting));
              }
            });
  }

  private Optional<CheckSetting> setting(YamlSection section, KnownCheck check) {
    section.knows(List.of("severity", "limits"));
    Optional<Cell> cell = section.cell("severity");
    Optional<Severity> severity = cell.flatMap(each -> cells.among(each, SEVERITIES));
    if (severity.isPresent() && severity.get().compareTo(check.mildest()) > 0) {
      problems.add(
          cell.orElseThrow().where(),
          new Reason.SeverityTooMild(
              check.code().value(), cell.orElseThrow().text(), word(check.mildest())));
    }
    Map<String, String> limits = limits(section, check);
    return severity.map(each -> new CheckSetting(each, limits));
  }

  private Map<String, String> limits(YamlSection section, KnownCheck check) {
    String code = check.code().value();
    Optional<YamlSection> given =
        section.has("limits") ? section.section("limits") : Optional.empty();
    Map<String, String> limits = new HashMap<>();
    given.ifPresent(
        each ->
            each.keys()
                .forEach(
                    name -> each.cell(name).ifPresent(cell -> limit(cell, name, check, limits))));
    Location where = given.map(YamlSection::where).orElse(section.where());
    check.limits().keySet().stream()
        .filter(name -> given.isEmpty() || !given.get().has(name))
        .sorted()
        .forEach(name -> problems.add(where.at(name), new Reason.LimitMissing(code, name)));
    return limits;
  }

  private void limit(Cell cell, String name, KnownCheck check, Map<String, String> limits) {
    String code = check.code().value();
    KnownCheck.Limit kind = check.limits().get(name);
    if (kind == null) {
      problems.add(cell.where(), new Reason.LimitUnknown(code, name));
    } else if (!kind.reads(cell.text())) {
      problems.add(cell.where(), new Reason.LimitUnreadable(code, name, cell.text()));
    } else {
      limits.put(name, cell.text());
    }
  }

  private static String word(Severity severity) {
    return SEVERITIES.entrySet().stream()
        .filter(each -> each.getValue() == severity)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}

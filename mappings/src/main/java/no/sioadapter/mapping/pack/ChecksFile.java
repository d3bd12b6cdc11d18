package no.sioadapter.mapping.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.Days;
import no.sioadapter.mapping.file.Decimals;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.file.YamlSection;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.Limit;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.check.Catalogue;

/** Reads {@code checks.yaml}: severity and limits of each check that the year runs. */
final class ChecksFile {
  private static final Map<String, Severity> SEVERITIES =
      Map.of(
          "fatal", Severity.FATAL,
          "error", Severity.ERROR,
          "warning", Severity.WARNING,
          "information", Severity.INFORMATION);

  private static final Decimals NUMBERS = Decimals.between("0", "999999999", 4);
  private static final Pattern WHOLE_NUMBERS = Pattern.compile("[0-9]{1,6}( [0-9]{1,6})*");
  private static final Pattern CATEGORIES = Pattern.compile("[a-z][a-z-]*( [a-z][a-z-]*)*");
  private static final Pattern CODE_NUMBERS =
      Pattern.compile(
          "[A-Z][A-Z0-9]*=[0-9]{1,2}(,[0-9]{1,2})*( [A-Z][A-Z0-9]*=[0-9]{1,2}(,[0-9]{1,2})*)*");

  private final Problems problems;
  private final CellReader cells;

  ChecksFile(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  Map<CheckCode, CheckSetting> read(InputFile file) {
    Map<CheckCode, CheckSetting> settings = new TreeMap<>();
    YamlSection.read(file, problems)
        .ifPresent(
            root -> {
              root.keys().forEach(code -> read(root, code, settings));
              Catalogue.checks().stream()
                  .filter(ChecksFile::mustRun)
                  .map(check -> CheckCode.of(check).value())
                  .filter(code -> !root.has(code))
                  .forEach(code -> problems.add(file.where(), new Reason.CheckMissing(code)));
            });
    return settings;
  }

  private void read(YamlSection root, String code, Map<CheckCode, CheckSetting> settings) {
    Optional<Class<?>> check = CheckCode.parse(code).flatMap(Catalogue::find);
    root.section(code)
        .ifPresent(
            section -> {
              if (check.isEmpty()) {
                problems.add(section.where(), new Reason.CheckUnknown(code));
              } else {
                setting(section, check.get())
                    .ifPresent(setting -> settings.put(CheckCode.of(check.get()), setting));
              }
            });
  }

  private Optional<CheckSetting> setting(YamlSection section, Class<?> check) {
    section.knows(List.of("severity", "limits"));
    Optional<Cell> cell = section.cell("severity");
    Optional<Severity> severity = cell.flatMap(each -> cells.among(each, SEVERITIES));
    CheckCode code = CheckCode.of(check);
    Severity mildest = mildest(check);
    if (severity.isPresent() && severity.get().compareTo(mildest) > 0) {
      problems.add(
          cell.orElseThrow().where(),
          new Reason.SeverityTooMild(code.value(), cell.orElseThrow().text(), word(mildest)));
    }
    Map<String, String> limits = limits(section, code);
    return severity.map(each -> new CheckSetting(each, limits));
  }

  private Map<String, String> limits(YamlSection section, CheckCode code) {
    Map<String, Limit> known = Catalogue.limits(code);
    Optional<YamlSection> given =
        section.has("limits") ? section.section("limits") : Optional.empty();
    Map<String, String> limits = new HashMap<>();
    given.ifPresent(
        each -> {
          for (String name : each.keys()) {
            Optional<Limit> kind = Optional.ofNullable(known.get(name));
            each.cell(name)
                .flatMap(cell -> limit(cell, name, code, kind))
                .ifPresent(text -> limits.put(name, text));
          }
        });
    Location where = given.map(YamlSection::where).orElse(section.where());
    known.keySet().stream()
        .filter(name -> given.isEmpty() || !given.get().has(name))
        .sorted()
        .forEach(name -> problems.add(where.at(name), new Reason.LimitMissing(code.value(), name)));
    return limits;
  }

  private Optional<String> limit(Cell cell, String name, CheckCode code, Optional<Limit> kind) {
    if (kind.isEmpty()) {
      problems.add(cell.where(), new Reason.LimitUnknown(code.value(), name));
    } else if (!reads(kind.get(), cell.text())) {
      problems.add(cell.where(), new Reason.LimitUnreadable(code.value(), name, cell.text()));
    } else {
      return Optional.of(cell.text());
    }
    return Optional.empty();
  }

  private static boolean reads(Limit kind, String text) {
    return switch (kind) {
      case NUMBER -> text.indexOf(',') < 0 && NUMBERS.parse(text).isPresent();
      case DAY -> Days.parse(text).isPresent();
      case WHOLE_NUMBERS -> WHOLE_NUMBERS.matcher(text).matches();
      case CATEGORIES -> CATEGORIES.matcher(text).matches();
      case CODE_NUMBERS -> CODE_NUMBERS.matcher(text).matches();
    };
  }

  private static Severity mildest(Class<?> check) {
    return check.getAnnotation(Check.class).mildest();
  }

  /** A record that the check finds can't be counted: a year may not leave the check out. */
  private static boolean mustRun(Class<?> check) {
    return mildest(check).compareTo(Severity.ERROR) <= 0;
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}

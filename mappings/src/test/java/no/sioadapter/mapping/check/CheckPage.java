package no.sioadapter.mapping.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.check.Catalogue;
import no.sioadapter.text.Language;

/** Writes the catalogue's pages from classes, bundles, the rule pack of 2019 and the fixtures. */
final class CheckPage {
  private static final String MADE =
      "<!-- Made by CheckPagesTest; edit the check's class, the bundles or the rule pack instead. -->\n";
  private static final FindingText WORDS = FindingText.in(Language.EN);

  private static final Pattern SPOKEN = Pattern.compile("(?=[A-Z])");

  private final Configuration shipped;
  private final FixtureRun fixtures;

  CheckPage(Configuration shipped, FixtureRun fixtures) {
    this.shipped = shipped;
    this.fixtures = fixtures;
  }

  String index() throws IOException {
    StringBuilder page = new StringBuilder(MADE);
    page.append(
        """

        # Checks

        What the program looks for in what it reads. Each check has a code that never changes its
        meaning. How grave a finding is, and the limits, are the year's (`checks.yaml` in the rule
        pack); shown here are those that 2019 ships with.

        | severity | what it leads to |
        |---|---|
        | fatal error | the file is refused, and there is no report |
        | error | the decision is left out whole (I-07); in the mapping table: the table is refused |
        | warning | it counts, and somebody should look |
        | information | worth knowing |
        """);
    for (Group group : Group.values()) {
      List<Class<?>> checks =
          Catalogue.checks().stream().filter(check -> group(check) == group).toList();
      if (!checks.isEmpty()) {
        page.append("\n## ").append(group.letter()).append(": ").append(WORDS.of(group));
        page.append("\n\n| code | finds | severity | limits |\n|---|---|---|---|\n");
        for (Class<?> check : checks) {
          page.append(row(check));
        }
      }
    }
    return page.toString();
  }

  private String row(Class<?> check) throws IOException {
    String code = CheckCode.of(check).value();
    return "| [%s](%s.md) | %s | %s | %s |\n"
        .formatted(code, code, CheckSource.of(check).sentence(), severity(check), limits(check));
  }

  String of(Class<?> check) throws IOException {
    CheckSource source = CheckSource.of(check);
    CheckCode code = CheckCode.of(check);
    StringBuilder page = new StringBuilder(MADE);
    page.append("\n# ").append(code).append(' ').append(check.getSimpleName());
    page.append("\n\n").append(source.sentence()).append("\n\n| | |\n|---|---|\n");
    page.append("| looks at | ").append(WORDS.of(group(check))).append(" |\n");
    page.append("| severity in 2019 | ").append(severity(check)).append(" |\n");
    page.append("| the mildest that a rule pack may give it | ");
    page.append(WORDS.of(annotation(check).mildest())).append(" |\n");
    page.append("| limits in 2019 | ").append(limits(check)).append(" |\n");
    page.append("\n## What it says\n\n| | message |\n|---|---|\n");
    for (Language language : Language.values()) {
      page.append("| ").append(language.tag()).append(" | ");
      page.append(line(code.value(), language)).append(" |\n");
    }
    page.append("\n## Its values\n\n| name | what it is |\n|---|---|\n");
    for (RecordComponent value : values(check)) {
      page.append("| `").append(value.getName()).append("` | ");
      page.append(meaning(value, source)).append(" |\n");
    }
    page.append("\n## Tried with\n\n| input | finds |\n|---|---|\n");
    for (Fixture fixture : Fixture.of(code)) {
      page.append("| ").append(fixture.name()).append(" | ").append(found(fixture)).append(" |\n");
    }
    return page.toString();
  }

  /** What the check itself finds in it, in words. */
  private String found(Fixture fixture) throws IOException {
    Optional<Finding> first =
        fixtures.findings(fixture).stream()
            .filter(finding -> finding.code().equals(fixture.code()))
            .findFirst();
    return first.map(finding -> place(finding) + ": " + WORDS.of(finding)).orElse("nothing");
  }

  private static String place(Finding finding) {
    String file = finding.where().file().isEmpty() ? "the run" : finding.where().file();
    String line = finding.where().line() == 0 ? "" : ":" + finding.where().line();
    String column = finding.where().column().isEmpty() ? "" : ", " + finding.where().column();
    return "`" + file + line + column + "`";
  }

  private String severity(Class<?> check) {
    return setting(check).map(each -> WORDS.of(each.severity())).orElse("does not run");
  }

  private String limits(Class<?> check) {
    String limits =
        new TreeMap<>(setting(check).map(CheckSetting::limits).orElse(Map.of()))
            .entrySet().stream()
                .map(limit -> limit.getKey() + " " + limit.getValue())
                .collect(Collectors.joining(", "));
    return limits.isEmpty() ? "none" : limits;
  }

  private Optional<CheckSetting> setting(Class<?> check) {
    return Optional.ofNullable(shipped.rulePack().checks().get(CheckCode.of(check)));
  }

  private static Group group(Class<?> check) {
    return annotation(check).group();
  }

  private static Check annotation(Class<?> check) {
    return Objects.requireNonNull(check.getAnnotation(Check.class));
  }

  private static List<RecordComponent> values(Class<?> check) {
    return Arrays.stream(check.getDeclaredClasses())
        .filter(Details.class::isAssignableFrom)
        .flatMap(found -> Arrays.stream(found.getRecordComponents()))
        .toList();
  }

  /** What the javadoc says, else the words of an enum, else the type's name in words. */
  private static String meaning(RecordComponent value, CheckSource source) throws IOException {
    String said = source.parameters().get(value.getName());
    if (said != null) {
      return said;
    }
    Class<?> type = value.getType();
    if (!type.isEnum()) {
      return SPOKEN.matcher(value.getName()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
    String outer =
        type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + ".";
    List<String> words = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String key = outer + type.getSimpleName() + "." + ((Enum<?>) constant).name();
      words.add("“" + line(key, Language.EN) + "”");
    }
    return "one of " + String.join(", ", words);
  }

  private static String line(String key, Language language) throws IOException {
    String name = "/" + FindingText.BUNDLE + "_" + language.tag() + ".properties";
    Properties lines = new Properties();
    try (InputStream stream = Objects.requireNonNull(Finding.class.getResourceAsStream(name));
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      lines.load(reader);
    }
    return Objects.requireNonNull(lines.getProperty(key));
  }
}

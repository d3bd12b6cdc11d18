package no.sioadapter.mapping.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sioadapter.mapping.pack.RuleYear;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.check.Catalogue;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** Every check with its message, and its severity and limits in each shipped year. */
final class CheckListPage {
  private final Messages words;
  private final FindingText findings;
  private final Properties messages;
  private final List<RuleYear> years;

  CheckListPage(Language language, List<RuleYear> years) throws IOException {
    this.words = Messages.of(FormatPage.BUNDLE, language);
    this.findings = FindingText.in(language);
    this.messages = messages(language);
    this.years = years;
  }

  String text() {
    StringBuilder page = new StringBuilder("<!-- " + words.format("made") + " -->\n\n# ");
    page.append(words.format("checks.title")).append("\n\n").append(words.format("checks.intro"));
    page.append('\n');
    for (Group group : Group.values()) {
      page.append("\n## ").append(group.letter()).append(": ").append(findings.of(group));
      page.append("\n\n").append(table()).append("\n|---|---|").append("---|".repeat(years.size()));
      page.append('\n');
      for (Class<?> check : Catalogue.checks()) {
        if (annotation(check).group() == group) {
          page.append(row(CheckCode.of(check)));
        }
      }
    }
    return page.toString();
  }

  private String table() {
    String all =
        years.stream()
            .map(year -> Integer.toString(year.year()))
            .collect(Collectors.joining(" | "));
    return words.format("checks.table", Map.of("years", all));
  }

  private String row(CheckCode code) {
    StringBuilder row = new StringBuilder("| [%s](../../checks/%s.md) | ".formatted(code, code));
    row.append(Objects.requireNonNull(messages.getProperty(code.value())));
    for (RuleYear year : years) {
      row.append(" | ").append(setting(Optional.ofNullable(year.checks().get(code))));
    }
    return row.append(" |\n").toString();
  }

  private String setting(Optional<CheckSetting> setting) {
    if (setting.isEmpty()) {
      return words.format("checks.off");
    }
    String limits =
        new TreeMap<>(setting.get().limits())
            .entrySet().stream()
                .map(limit -> "`" + limit.getKey() + "` " + limit.getValue())
                .collect(Collectors.joining(", "));
    String severity = findings.of(setting.get().severity());
    return limits.isEmpty() ? severity : severity + "; " + limits;
  }

  private static Check annotation(Class<?> check) {
    return Objects.requireNonNull(check.getAnnotation(Check.class));
  }

  private static Properties messages(Language language) throws IOException {
    String name = "/" + FindingText.BUNDLE + "_" + language.tag() + ".properties";
    Properties lines = new Properties();
    try (InputStream stream = Objects.requireNonNull(FindingText.class.getResourceAsStream(name));
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      lines.load(reader);
    }
    return lines;
  }
}

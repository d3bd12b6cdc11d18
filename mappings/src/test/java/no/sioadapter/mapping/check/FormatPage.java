package no.sioadapter.mapping.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.sioadapter.mapping.profile.ProfileFiles;
import no.sioadapter.source.AbsenceField;
import no.sioadapter.source.DecisionField;
import no.sioadapter.source.SourceProfile;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** A page on one source profile, that a vendor could be sent. */
final class FormatPage {
  static final String BUNDLE = "no/sioadapter/mapping/format/pages";
  static final Path EXAMPLES = Path.of("src/test/resources/format-examples");

  private final Messages words;
  private final ProfileFiles.Loaded loaded;
  private final SourceProfile profile;
  private final StringBuilder page = new StringBuilder();

  FormatPage(Language language, ProfileFiles.Loaded loaded) {
    this.words = Messages.of(BUNDLE, language);
    this.loaded = loaded;
    this.profile = loaded.profile();
  }

  String text() throws IOException {
    line("<!-- " + words.format("made") + " -->\n");
    line("# " + words.format("title", Map.of("system", spoken())) + "\n");
    line(words.format("claim", Map.of("file", loaded.file().name())));
    file();
    line("\n## " + words.format("decisions", Map.of("row", ofFormat("decision"))) + "\n");
    line(words.format("columns") + "\n|---|---|---|---|");
    for (DecisionField field : DecisionField.values()) {
      column(profile.decisionColumns().getOrDefault(field, List.of()), required(field), field);
    }
    line("\n## " + words.format("absences", Map.of("row", ofFormat("absence"))) + "\n");
    line(words.format("columns") + "\n|---|---|---|---|");
    for (AbsenceField field : AbsenceField.values()) {
      List<String> names = profile.absenceColumns().getOrDefault(field, List.of());
      column(names, words.format("optional"), "absence." + field.name());
    }
    line("\n" + words.format("unread"));
    meanings();
    example();
    return page.toString();
  }

  private void file() {
    boolean csv = profile.format() == SourceProfile.Format.CSV;
    line("\n## " + words.format("file") + "\n\n| | |\n|---|---|");
    fact("file.name", ofFormat("file.name"));
    fact("file.format", profile.format().name());
    fact("file.charset", ofFormat("file.charset"));
    if (csv) {
      fact("file.separator", "`" + profile.separator() + "`");
      fact("file.quote", words.format("file.quote.value"));
    }
    fact("file.decimal", "`" + profile.decimalSign() + "`");
    fact("file.date", "`" + profile.datePattern().replace('u', 'y') + "`");
  }

  private void fact(String key, String value) {
    line("| " + words.format(key) + " | " + value + " |");
  }

  private void column(List<String> names, String required, DecisionField field) {
    column(names, required, "field." + field.name());
  }

  private void column(List<String> names, String required, String meaning) {
    if (!names.isEmpty()) {
      String others = names.stream().skip(1).collect(Collectors.joining("`, `", "`", "`"));
      line(
          "| `%s` | %s | %s | %s |"
              .formatted(
                  names.get(0), names.size() > 1 ? others : "", required, meaningOf(meaning)));
    }
  }

  private String meaningOf(String key) {
    return words.format(key, Map.of("decimal", String.valueOf(profile.decimalSign())));
  }

  private String required(DecisionField field) {
    if (profile.format() == SourceProfile.Format.XML) {
      return words.format("optional");
    }
    return words.format(profile.required().contains(field) ? "yes" : "no");
  }

  private void meanings() {
    line("\n## " + words.format("words") + "\n\n" + words.format("words.intro") + "\n");
    line(words.format("words.table") + "\n|---|---|---|");
    meanings(DecisionField.END_REASON, profile.words().endReasons());
    meanings(DecisionField.AMOUNT_KIND, profile.words().amountKinds());
    meanings(DecisionField.SHIFT, profile.words().shifts());
    meanings(DecisionField.PLACE, profile.words().places());
  }

  private <E extends Enum<E>> void meanings(DecisionField field, Map<String, E> known) {
    known.entrySet().stream()
        .sorted(
            Map.Entry.<String, E>comparingByValue(Comparator.naturalOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            word ->
                line(
                    "| `%s` | `%s` | %s |"
                        .formatted(profile.name(field), word.getKey(), meaning(word.getValue()))));
  }

  private String meaning(Enum<?> value) {
    return words.format(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  private void example() throws IOException {
    line("\n## " + words.format("example") + "\n\n" + words.format("example.intro"));
    for (Path file : examples(profile.system().id())) {
      line("\n`" + file.getFileName() + "`:\n");
      line("```\n" + Files.readString(file).strip() + "\n```");
    }
  }

  /** The example's files, decisions before absences. */
  static List<Path> examples(String system) throws IOException {
    try (var files = Files.list(EXAMPLES.resolve(system))) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private String spoken() {
    String id = profile.system().id();
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }

  private String ofFormat(String key) {
    String format = profile.format().name().toLowerCase(Locale.ROOT);
    return words.format(
        key + "." + format, Map.of("charset", profile.charset(), "system", profile.system().id()));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}

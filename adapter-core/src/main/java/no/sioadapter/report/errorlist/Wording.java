package no.sioadapter.report.errorlist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.count.Units;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.Severity;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** The list's lines in words of one language. */
public final class Wording {
  /** The bundle with the columns' names and the workbook's other words. */
  static final String WORDS = "no/sioadapter/report/errorlist/words";

  private static final int UNIT_DECIMALS = 4;

  private final Messages words;
  private final FindingText findings;
  private final PersonIds ids;

  private Wording(Messages words, FindingText findings, PersonIds ids) {
    this.words = words;
    this.findings = findings;
    this.ids = ids;
  }

  /** In this language, to readers who may see as much. */
  public static Wording in(Language language, PersonIds ids) {
    return new Wording(Messages.of(WORDS, language), FindingText.in(language), ids);
  }

  /** A line of the bundle. */
  public String word(String key) {
    return words.format(key);
  }

  /** A line of the bundle with values. */
  public String word(String key, Map<String, ?> named) {
    return words.format(key, named);
  }

  /** The name of a column. */
  public String name(Column column) {
    return words.format("column." + column.name());
  }

  /** The name of a severity. */
  public String of(Severity severity) {
    return findings.of(severity);
  }

  /** The name of a unit; words where there is none. */
  public String unit(String name) {
    return name.isEmpty() ? words.format("unit.none") : ids.text(name);
  }

  /** A line's cells that are text; empty text for those that are numbers. */
  public Map<Column, String> texts(ListedFinding listed) {
    Finding finding = listed.finding();
    About about = listed.about();
    Said said = said(finding);
    return Map.ofEntries(
        Map.entry(Column.UNIT, unit(about.unit())),
        Map.entry(Column.SEVERITY, of(finding.severity())),
        Map.entry(Column.DECISION, text(finding.number().map(DecisionNumber::value))),
        Map.entry(Column.LOCAL_CODE, ids.text(about.localCode())),
        Map.entry(Column.LOCAL_NAME, ids.text(about.localName())),
        Map.entry(Column.WRONG, said.wrong()),
        Map.entry(Column.EXPECTED, said.expected()),
        Map.entry(Column.TO_DO, said.toDo()),
        Map.entry(Column.VALUE, listed.value().shown(ids)),
        Map.entry(Column.PERSON, about.person().map(ids::id).orElse("")),
        Map.entry(Column.CONSEQUENCE, words.format("consequence." + listed.consequence().name())),
        Map.entry(Column.CHECK, finding.code().value()),
        Map.entry(Column.WAIVED_BY, text(finding.waiver().map(waiver -> waiver.registeredBy()))),
        Map.entry(
            Column.WAIVED_UNTIL,
            finding
                .waiver()
                .map(waiver -> words.format("date", Map.of("date", waiver.lastDay())))
                .orElse("")),
        Map.entry(Column.FILE, ids.text(finding.where().file())),
        Map.entry(Column.COLUMN, ids.text(finding.where().column())));
  }

  private String text(Optional<String> text) {
    return text.map(ids::text).orElse("");
  }

  /** A line's cells that are numbers; none of a cell that is blank or text. */
  public Map<Column, BigDecimal> numbers(ListedFinding listed) {
    Map<Column, BigDecimal> numbers = new EnumMap<>(Column.class);
    units(listed.stake().hours()).ifPresent(hours -> numbers.put(Column.HOURS, hours));
    units(listed.stake().days()).ifPresent(days -> numbers.put(Column.DAYS, days));
    listed.stake().kroner().ifPresent(kroner -> numbers.put(Column.KRONER, kroner));
    if (listed.finding().where().line() > 0) {
      numbers.put(Column.LINE, BigDecimal.valueOf(listed.finding().where().line()));
    }
    return numbers;
  }

  /** A decision is in hours or in days: the other column stays blank. */
  private static Optional<BigDecimal> units(Optional<Units> units) {
    return units.filter(each -> each.grains().signum() != 0).map(Wording::figure);
  }

  /** Units as they are shown: rounded once, as a figure of record. */
  public static BigDecimal figure(Units units) {
    return units.figureOfRecord(UNIT_DECIMALS);
  }

  /** The sentences of a finding's message, by what they are for. */
  private record Said(String wrong, String expected, String toDo) {}

  /** A message says what is wrong, perhaps what was expected, and last what to do. */
  private Said said(Finding finding) {
    List<String> sentences = new ArrayList<>(findings.sentences(finding));
    String toDo = sentences.size() > 1 ? sentences.remove(sentences.size() - 1) : "";
    String mark = words.format("sentence.expected");
    List<String> expected = sentences.stream().filter(each -> each.startsWith(mark)).toList();
    sentences.removeAll(expected);
    return new Said(String.join(" ", sentences), String.join(" ", expected), toDo);
  }
}

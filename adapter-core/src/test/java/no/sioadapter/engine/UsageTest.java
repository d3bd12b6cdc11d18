package no.sioadapter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.RunSummary;
import no.sioadapter.report.Counts;
import org.junit.jupiter.api.Test;

/** What a run remembers of the codes, the units and the table's lines that it met. */
class UsageTest {
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final SourceSystem PROFIL = new SourceSystem("profil");
  private static final CodeEntry AMBULATORY = code("HTAMDK", "ambulatory");
  private static final CodeEntry CARE_HOME = code("HTBODK", "home");
  private static final CodeEntry PLACE = code("LOKO", "");

  private final Usage usage = new Usage(CodeSystem.of(List.of(AMBULATORY, CARE_HOME, PLACE)));

  @Test
  void a_local_code_is_told_with_its_codes_in_the_forms_order_and_its_first_decision() {
    usage.add(decision(7, "B", ""), List.of(PLACE));
    usage.add(decision(8, "B", ""), List.of(AMBULATORY, PLACE));
    usage.add(decision(9, "A", ""), List.of(PLACE));
    usage.add(decision(10, "C", ""), List.of());
    assertEquals(
        List.of(
            new RunSummary.Service(GERICA, new LocalCode("A"), List.of(new SioCode("LOKO")), at(9)),
            new RunSummary.Service(
                GERICA,
                new LocalCode("B"),
                List.of(new SioCode("HTAMDK"), new SioCode("LOKO")),
                at(7))),
        summary().services());
  }

  @Test
  void a_unit_is_told_with_what_its_decisions_go_to_and_a_mixed_one_is_neither() {
    usage.add(decision(2, "A", "Nord"), List.of(AMBULATORY));
    usage.add(decision(3, "A", "Nord"), List.of(CARE_HOME));
    usage.add(decision(4, "A", "Nord"), List.of(AMBULATORY, PLACE));
    usage.add(decision(5, "A", "Nord"), List.of(AMBULATORY, CARE_HOME));
    usage.add(decision(6, "A", "Aker"), List.of(PLACE));
    usage.add(decision(7, "A", ""), List.of(CARE_HOME));
    assertEquals(
        List.of(
            new RunSummary.Unit(
                "Nord",
                new RunSummary.Use(2, Optional.of(at(2))),
                new RunSummary.Use(1, Optional.of(at(3))))),
        summary().units());
  }

  @Test
  void units_beyond_any_municipality_are_not_kept_but_known_ones_are_counted_on() {
    for (int i = 0; i <= Usage.MOST_UNITS; i++) {
      usage.add(decision(i, "A", "U" + i), List.of(AMBULATORY));
    }
    usage.add(decision(1, "A", "U0"), List.of(AMBULATORY));
    assertEquals(Usage.MOST_UNITS, summary().units().size());
    assertEquals(2, summary().units().get(0).ambulatory().decisions());
  }

  @Test
  void every_way_of_answering_meets_the_lines_and_only_those_of_other_systems_are_forgiven() {
    List<Resolution> answers =
        List.of(
            new Resolution.Mapped(part(2)),
            new Resolution.ServicePackage(List.of(part(3), part(4))),
            new Resolution.Ambiguous(List.of(5, 6)),
            new Resolution.Lapsed(LocalDate.MIN, LocalDate.MAX, 7),
            new Resolution.Unmapped());
    List<MappingLine> lines = new ArrayList<>();
    for (int line = 2; line <= 9; line++) {
      lines.add(line(line, line == 9 ? Optional.of(PROFIL) : Optional.empty()));
    }
    DateRange days = DateRange.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31));
    WatchedMapping watched = new WatchedMapping(table(days, answers, lines));
    assertEquals(lines.subList(0, 7), watched.unused(days, Set.of(GERICA)));
    assertEquals(5, watched.resolve(decision(1, "A", "").service(), days).size());
    assertEquals(List.of(line(8, Optional.empty())), watched.unused(days, Set.of(GERICA)));
    assertEquals(2, watched.unused(days, Set.of(GERICA, PROFIL)).size());
  }

  private static CodeResolver table(
      DateRange days, List<Resolution> answers, List<MappingLine> lines) {
    return new CodeResolver() {
      @Override
      public List<ResolvedSpan> resolve(ServiceKey service, DateRange period) {
        return answers.stream().map(answer -> new ResolvedSpan(days, answer)).toList();
      }

      @Override
      public List<MappingLine> lines(DateRange period) {
        return lines;
      }
    };
  }

  private RunSummary summary() {
    return usage.summary(new Counts(0, 0, 0, 0, 0, 0), List.of());
  }

  private static Part part(int line) {
    return new Part(AMBULATORY.code(), Portion.WHOLE, line);
  }

  private static MappingLine line(int line, Optional<SourceSystem> system) {
    return new MappingLine("mapping.csv", line, system, new LocalCode("A"));
  }

  private static Location at(long line) {
    return new Location("vedtak.csv", line, "");
  }

  private static Decision decision(long line, String localCode, String unit) {
    return new Decision(
        at(line),
        new DecisionNumber("V-1"),
        new PersonId(2_847_599_807L),
        new ServiceKey(
            GERICA,
            new LocalCode(localCode),
            unit,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        LocalDate.of(2019, 1, 1),
        Optional.empty(),
        Optional.empty(),
        new Amount(35_000, AmountKind.HOURS_PER_WEEK),
        List.of());
  }

  private static CodeEntry code(String code, String setting) {
    return new CodeEntry(
        new SioCode(code),
        UnitKind.HOUR,
        false,
        "c",
        "n",
        setting,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

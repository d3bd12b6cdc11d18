package no.sioadapter.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.Absence;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;

/** A sum never depends on how a period was split. */
class CuttingTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

  @Property
  void a_decision_cut_in_two_at_any_day_gives_the_same_sum(
      @ForAll("decisions") Decision decision,
      @ForAll @IntRange(min = 0, max = 150) int cutAfter,
      @ForAll boolean star) {
    LocalDate lastOfFirst = decision.from().plusDays(cutAfter);
    if (decision.to().isPresent() && !lastOfFirst.isBefore(decision.to().get())) {
      return;
    }
    Decision first =
        part(decision, decision.from(), Optional.of(lastOfFirst), Optional.of(EndReason.CHANGED));
    Decision second = part(decision, lastOfFirst.plusDays(1), decision.to(), decision.endReason());
    SioCode code = new SioCode(star ? "HTBODK" : "HTAMDK");
    assertEquals(grains(decision, code), grains(first, code).add(grains(second, code)));
  }

  @Property
  void quarters_side_by_side_give_what_the_half_year_gives(
      @ForAll("decisions") Decision decision, @ForAll boolean star) {
    SioCode code = new SioCode(star ? "HTBODK" : "HTAMDK");
    DateRange first = new Quarter(2019, 1).days();
    DateRange second = new Quarter(2019, 2).days();
    DateRange both = new DateRange(first.start(), second.end());
    assertEquals(
        grains(decision, code, both),
        grains(decision, code, first).add(grains(decision, code, second)));
  }

  @Provide
  Arbitrary<Decision> decisions() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(-40, 120).map(NEW_YEAR::plusDays);
    Arbitrary<Optional<Integer>> lengths = Arbitraries.integers().between(0, 140).optional();
    Arbitrary<Absence> absence =
        Combinators.combine(days, Arbitraries.integers().between(0, 30).optional())
            .as(
                (from, length) ->
                    new Absence(Location.of("opphor.csv"), from, length.map(from::plusDays)));
    Arbitrary<Amount> amounts =
        Combinators.combine(
                Arbitraries.longs().between(1, 1_680_000),
                Arbitraries.of(
                    AmountKind.HOURS_PER_DAY,
                    AmountKind.HOURS_PER_MONTH,
                    AmountKind.HOURS_PER_WEEK,
                    AmountKind.MINUTES_PER_WEEK))
            .as(Amount::new);
    return Combinators.combine(
            days,
            lengths,
            Arbitraries.of(EndReason.class).optional(),
            amounts,
            absence.list().ofMaxSize(3))
        .as(
            (from, length, reason, amount, absences) ->
                new Decision(
                    Location.of("vedtak.csv"),
                    new DecisionNumber("V-1"),
                    new PersonId(2_847_599_807L),
                    new ServiceKey(
                        new SourceSystem("gerica"),
                        new LocalCode("X"),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    from,
                    length.map(from::plusDays),
                    length.isPresent() ? reason : Optional.empty(),
                    amount,
                    absences));
  }

  private static Decision part(
      Decision whole, LocalDate from, Optional<LocalDate> to, Optional<EndReason> reason) {
    return new Decision(
        whole.where(),
        whole.number(),
        whole.person(),
        whole.service(),
        from,
        to,
        reason,
        whole.amount(),
        whole.absences());
  }

  private static BigInteger grains(Decision decision, SioCode code) {
    return grains(decision, code, new Quarter(2019, 1).days());
  }

  private static BigInteger grains(Decision decision, SioCode code, DateRange window) {
    CodeResolver resolver =
        (service, period) ->
            period.isEmpty()
                ? List.of()
                : List.of(
                    new ResolvedSpan(
                        period, new Resolution.Mapped(new Part(code, Portion.WHOLE, 2))));
    Outcome outcome =
        new DecisionCounter(DecisionCounterTest.pack(), resolver, window).count(decision);
    return outcome instanceof Outcome.Counted counted
        ? counted.contributions().stream()
            .map(each -> each.units().grains())
            .reduce(BigInteger.ZERO, BigInteger::add)
        : BigInteger.ZERO;
  }
}

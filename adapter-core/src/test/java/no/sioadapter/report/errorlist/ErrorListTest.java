package no.sioadapter.report.errorlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import no.sioadapter.count.Units;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.Waiver;
import no.sioadapter.settlement.Stake;
import org.junit.jupiter.api.Test;

class ErrorListTest {
  private static final long PER_UNIT = 7;
  private static final Waiver WAIVER =
      new Waiver(
          new One.Found().code(),
          new Waiver.OfUnit("Sone Nord"),
          "kjent",
          "Kari",
          LocalDate.of(2019, 12, 31));

  @Test
  void stands_in_the_order_of_what_it_weighs() {
    List<ListedFinding> inOrder =
        List.of(
            leftOut("V-1", kroner(900)),
            leftOut("V-2", kroner(100)),
            // an error that nobody can price stands before every warning
            leftOut("V-3", hours(50)),
            leftOut("V-4", hours(20)),
            leftOut("V-5", Stake.UNKNOWN),
            warning("V-6", kroner(5000)),
            warning("V-7", kroner(10)),
            new ListedFinding(
                new Finding(
                    Severity.ERROR, at(1), number("V-0"), new One.Found(), Optional.of(WAIVER)),
                about("Sone Nord"),
                FaultyValue.NONE,
                Consequence.LEFT_OUT,
                kroner(99_999)));
    for (int seed = 0; seed < 20; seed++) {
      List<ListedFinding> shuffled = new ArrayList<>(inOrder);
      Collections.shuffle(shuffled, new Random(seed));
      ErrorList list = new ErrorList(10);
      shuffled.forEach(list::add);
      assertEquals(numbers(inOrder), numbers(list.findings()));
    }
  }

  @Test
  void holds_the_weightiest_of_each_check_and_counts_all() {
    List<ListedFinding> all = new ArrayList<>();
    LongStream.rangeClosed(1, 50).forEach(i -> all.add(leftOut("V-" + i, kroner(i))));
    all.add(warning("V-51", kroner(1)));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      ErrorList list = new ErrorList(3);
      all.forEach(list::add);
      assertEquals(List.of("V-50", "V-49", "V-48", "V-51"), numbers(list.findings()));
      assertEquals(
          List.of(
              new CheckLine(new One.Found().code(), Severity.ERROR, 50, 3),
              new CheckLine(new Two.Found().code(), Severity.WARNING, 1, 1)),
          list.checks());
      assertEquals(47, list.checks().get(0).more());
      // counted per unit too, also what the list has no room for
      assertEquals(50, list.units().get(0).errors());
      assertEquals(1, list.units().get(0).warnings());
    }
  }

  @Test
  void a_decision_that_several_things_are_found_of_is_held_back_once_on_its_unit() {
    ErrorList list = new ErrorList(10);
    list.add(leftOut("V-1", kroner(700)));
    list.add(leftOut("V-1", kroner(700)));
    list.leftOut(about("Sone Nord"), kroner(700));
    list.leftOut(about("Sone Sør"), hours(3));
    list.leftOut(about("Sone Sør"), Stake.UNKNOWN);

    assertEquals(List.of("Sone Nord", "Sone Sør"), names(list.units()));
    UnitLine north = list.units().get(0);
    assertEquals(1, north.leftOut());
    assertEquals(new BigDecimal("700.00"), north.kroner());
    assertEquals(0, north.withoutKroner());
    UnitLine south = list.units().get(1);
    assertEquals(2, south.leftOut());
    assertEquals("3", south.hours().fraction());
    assertEquals(2, south.withoutKroner());
  }

  @Test
  void a_column_of_rubbish_makes_no_more_units_than_there_is_room_for() {
    ErrorList list = new ErrorList(1);
    for (int i = 0; i < 6000; i++) {
      list.leftOut(about("enhet " + i), kroner(1));
    }
    assertEquals(5001, list.units().size());
    // the rest stands under no name
    assertEquals("", list.units().get(0).name());
    assertEquals(1000, list.units().get(0).leftOut());
  }

  @Test
  void kroner_are_rounded_once_from_exact_units() {
    // a seventh of 764 kr is 109.142857…
    Stake stake =
        new Stake(
            Optional.of(new Units(BigInteger.ONE, PER_UNIT)),
            Optional.of(new Units(BigInteger.ZERO, PER_UNIT)),
            Optional.of(new BigDecimal("764")));
    assertEquals(Optional.of(new BigDecimal("109.14")), stake.kroner());
    assertEquals(Optional.empty(), hours(3).kroner());
    assertEquals(Optional.empty(), Stake.UNKNOWN.kroner());
  }

  private static List<String> numbers(List<ListedFinding> findings) {
    return findings.stream().map(each -> each.finding().number().orElseThrow().value()).toList();
  }

  private static List<String> names(List<UnitLine> units) {
    return units.stream().map(UnitLine::name).toList();
  }

  private static Stake kroner(long kroner) {
    return new Stake(
        Optional.of(new Units(BigInteger.valueOf(PER_UNIT), PER_UNIT)),
        Optional.of(new Units(BigInteger.ZERO, PER_UNIT)),
        Optional.of(BigDecimal.valueOf(kroner * PER_UNIT)));
  }

  private static Stake hours(long hours) {
    return new Stake(
        Optional.of(new Units(BigInteger.valueOf(hours * PER_UNIT), PER_UNIT)),
        Optional.of(new Units(BigInteger.ZERO, PER_UNIT)),
        Optional.empty());
  }

  private static ListedFinding leftOut(String number, Stake stake) {
    return new ListedFinding(
        new Finding(Severity.ERROR, at(7), number(number), new One.Found()),
        about("Sone Nord"),
        FaultyValue.NONE,
        Consequence.LEFT_OUT,
        stake);
  }

  private static ListedFinding warning(String number, Stake stake) {
    return new ListedFinding(
        new Finding(Severity.WARNING, at(7), number(number), new Two.Found()),
        about("Sone Nord"),
        FaultyValue.NONE,
        Consequence.COUNTED,
        stake);
  }

  private static About about(String unit) {
    return new About(unit, "HSYK", "Hjemmesykepleie", Optional.empty());
  }

  private static Location at(int line) {
    return new Location("vedtak.csv", line, "");
  }

  private static Optional<DecisionNumber> number(String number) {
    return Optional.of(new DecisionNumber(number));
  }

  /** A check for this test alone. */
  @Check(value = "Z01", group = Group.RECORD)
  static final class One {
    record Found() implements Details {}
  }

  /** A check for this test alone. */
  @Check(value = "Z02", group = Group.RECORD)
  static final class Two {
    record Found() implements Details {}
  }
}

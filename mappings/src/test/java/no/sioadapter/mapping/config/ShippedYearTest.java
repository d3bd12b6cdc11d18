package no.sioadapter.mapping.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.EndReason;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.check.Catalogue;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.rulepack.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped 2019, held against the published sheet of Os and its regularities. */
class ShippedYearTest {
  @TempDir Path temp;
  private RulePack pack;

  @BeforeEach
  void load() throws Exception {
    pack = FolderWriter.os(temp).folder().load(new Quarter(2019, 1)).rulePack();
  }

  private static List<String[]> sheet() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ShippedYearTest.class.getResourceAsStream(
                        "/no/sioadapter/mapping/os-2019-q1.csv")),
                StandardCharsets.UTF_8))) {
      return in.lines().skip(1).map(line -> line.split(";", -1)).toList();
    }
  }

  private BigDecimal price(String code) {
    return Objects.requireNonNull(pack.prices().get(new SioCode(code)));
  }

  @Test
  void codesUnitsAndStarsAreThoseOfTheSheetInItsOrder() throws Exception {
    List<String> ofThePack =
        pack.codes().entries().stream()
            .map(
                each ->
                    each.code()
                        + (each.star() ? " yes " : " no ")
                        + (each.unit() == UnitKind.HOUR ? "hour" : "day"))
            .toList();

    assertEquals(51, ofThePack.size());
    assertEquals(
        sheet().stream().map(row -> row[0] + " " + row[1] + " " + row[2]).toList(), ofThePack);
  }

  @Test
  void pricesTimesTheSheetsChangesAreItsNetsAndItsTotal() throws Exception {
    BigDecimal total = BigDecimal.ZERO;
    for (String[] row : sheet()) {
      BigDecimal change = new BigDecimal(row[7]).subtract(new BigDecimal(row[5]));
      BigDecimal net = price(row[0]).multiply(change);
      assertEquals(row[9], net.setScale(0, RoundingMode.HALF_UP).toPlainString(), row[0]);
      total = total.add(net);
    }
    assertEquals(new BigDecimal("3935425"), total.setScale(0, RoundingMode.HALF_UP));
  }

  @Test
  void aBoughtPlaceCosts88KronerMoreADayThanAnOwnOne() {
    List<CodeEntry> bought =
        pack.codes().entries().stream()
            .filter(each -> each.place().equals(java.util.Optional.of(PlaceOwnership.BOUGHT)))
            .toList();

    assertEquals(8, bought.size());
    for (CodeEntry each : bought) {
      String own = each.code().value().replaceFirst("KJ$", "KO");
      assertEquals(price(own).add(new BigDecimal("88")), price(each.code().value()), own);
    }
  }

  @Test
  void dayActivityCosts93AndAHalfAnd384AndAHalfTimesTheStaffingFactor() {
    List<CodeEntry> dayActivity =
        pack.codes().entries().stream()
            .filter(each -> each.category().equals("day-activity"))
            .toList();

    assertEquals(10, dayActivity.size());
    for (CodeEntry each : dayActivity) {
      BigDecimal factor = each.staffingFactor().orElseThrow().value();
      BigDecimal exact = new BigDecimal("93.5").add(new BigDecimal("384.5").multiply(factor));
      assertEquals(exact.setScale(0, RoundingMode.HALF_UP), price(each.code().value()));
    }
  }

  @Test
  void everyCategoryHasItsHeading() {
    assertEquals("Helsetjenester i hjemmet", pack.categories().get("home-health"));
    assertEquals(
        pack.codes().entries().stream().map(CodeEntry::category).distinct().toList(),
        List.copyOf(pack.categories().keySet()));
  }

  @Test
  void countingIsAsTheInterpretationSays() {
    assertEquals(
        new CountingSettings(
            true,
            true,
            true,
            true,
            3,
            Set.of(EndReason.DIED, EndReason.MOVED),
            new BigDecimal("4"),
            4),
        pack.counting());
    assertEquals(new BigDecimal("0.250"), pack.keyPerQuarter());
  }

  @Test
  void thePaymentBlockHasTheSheetsRows() {
    assertEquals(
        List.of(
            new PaymentRowRule("1. kvartal", 1, true),
            new PaymentRowRule("april", 2, false),
            new PaymentRowRule("mai-juni", 2, true),
            new PaymentRowRule("3. kvartal", 3, true),
            new PaymentRowRule("4. kvartal", 4, true)),
        pack.paymentRows());
  }

  @Test
  void everyCheckOfTheCatalogueRuns() {
    assertEquals(Set.copyOf(Catalogue.codes()), pack.checks().keySet());
    // I-17: 168 hours a week and 24 a day are allowed
    assertEquals(new BigDecimal("168"), setting("R02").number("hours"));
    assertEquals(new BigDecimal("24"), setting("R03").number("hours"));
    assertEquals(new BigDecimal("7"), setting("R04").number("days"));
    assertEquals(new BigDecimal("1"), setting("R05").number("places"));
  }

  @Test
  void checksThatLookBeyondOneRecordInformAndMoveNoMoney() {
    // I-16
    Stream<String> beyond =
        Catalogue.codes().stream().map(CheckCode::value).filter(code -> code.matches("[PQ].."));
    Stream.concat(beyond, Stream.of("A02", "A04", "R08", "R09"))
        .forEach(
            code -> assertTrue(setting(code).severity().compareTo(Severity.WARNING) >= 0, code));
  }

  private no.sioadapter.quality.CheckSetting setting(String code) {
    return Objects.requireNonNull(pack.checks().get(new CheckCode(code)));
  }
}

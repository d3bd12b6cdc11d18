package no.sioadapter.mapping.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.code.LikelyTarget;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.Outside;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.Target;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.RunSink;
import no.sioadapter.engine.coverage.Coverage;
import no.sioadapter.engine.coverage.CoverageOutcome;
import no.sioadapter.engine.coverage.CoverageRow;
import no.sioadapter.engine.coverage.CoverageRun;
import no.sioadapter.engine.coverage.Fate;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Finding;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.intake.DeliveryReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coverage of a quarter's decisions, from the file to the row; 2019 Q1 has 90 days. */
class CoverageTest {
  private static final Path BASE = Path.of("src/test/resources/checks-base/config");
  private static final String PERSON = "02847599807";
  private static final SioCode HTAMDK = new SioCode("HTAMDK");
  private static final String COLUMNS =
      "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
          + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n";

  @TempDir private Path folder;

  private LikelyTarget likely = service -> Optional.of(HTAMDK);

  @Test
  void decisions_are_gathered_by_local_code_and_conditions_not_by_unit() throws Exception {
    table("*;A;;;;;;HTAMDK;;;;;\n*;A;;Tunet;;;;HTST;;;;;\n");
    Coverage coverage =
        coverage(
            row("1", "A", "Nord", "01.01.2018", "", "7", ""),
            row("2", "A", "Sør", "01.03.2017", "31.01.2019", "7", ""),
            row("3", "A", "Tunet", "01.01.2018", "", "7", ""),
            row("4", "A", "Nord", "01.01.2018", "", "7", "Natt"));
    assertEquals(3, coverage.rows().size());
    CoverageRow first = find(coverage, "HTAMDK", 2);
    assertEquals(List.of("Nord", "Sør"), first.service().units());
    // 90 days at an hour, and 31
    assertEquals("121", hours(first));
    assertEquals(LocalDate.of(2017, 3, 1), first.firstDay());
    assertEquals(Optional.empty(), first.lastDay());
    assertEquals(List.of("Tunet"), find(coverage, "HTST", 1).service().units());
    assertTrue(find(coverage, "HTAMDK", 1).service().shift().isPresent());
    assertEquals(List.of(), coverage.unused());
  }

  @Test
  void what_is_unmapped_comes_first_by_kroner_at_stake() throws Exception {
    table("*;A;;;;;;HTAMDK;;;;;\n");
    likely =
        service ->
            switch (service.localCode().value()) {
              case "DEAR" -> Optional.<Target>of(HTAMDK);
              case "FREE" -> Optional.of(Outside.OUTSIDE);
              default -> Optional.empty();
            };
    Coverage coverage =
        coverage(
            row("1", "A", "", "01.01.2018", "", "7", ""),
            row("2", "LITTLE", "", "01.01.2018", "", "1", ""),
            row("3", "MUCH", "", "01.01.2018", "", "100", ""),
            row("4", "FREE", "", "01.01.2018", "", "7", ""),
            row("5", "DEAR", "", "01.01.2018", "31.03.2019", "7", ""));
    assertEquals(
        List.of("DEAR", "FREE", "MUCH", "LITTLE", "A"),
        coverage.rows().stream().map(row -> row.service().localCode().value()).toList());
    CoverageRow dear = coverage.rows().get(0);
    assertEquals(Fate.UNMAPPED, dear.fate());
    assertEquals("90", dear.withoutCode().fraction());
    assertEquals(Optional.of(LocalDate.of(2019, 3, 31)), dear.lastDay());
    // 90 hours at 764 kr
    CoverageRow.Stake stake = dear.stake().orElseThrow();
    assertEquals(Optional.of(HTAMDK), stake.likely());
    assertEquals(0, new BigDecimal("68760").compareTo(stake.kroner()));
    assertEquals(0, coverage.rows().get(1).stake().orElseThrow().kroner().signum());
    assertTrue(coverage.rows().get(2).stake().isEmpty());
  }

  @Test
  void every_fate_is_told() throws Exception {
    table(
        """
        *;OUT;;;;;;-;;;;;
        *;OLD;;;;;;HTAMDK;;;;2019-01-31;
        *;TIE;;U;;;;HTAMDK;;;;;
        *;TIE;;;night;;;HTAMN;;;;;
        *;PLACE;;;;;;LOKO;;;;;
        """);
    Coverage coverage =
        coverage(
            row("1", "OUT", "", "01.01.2018", "", "7", ""),
            row("2", "OLD", "", "01.01.2018", "", "7", ""),
            row("3", "TIE", "U", "01.01.2018", "", "7", "Natt"),
            row("4", "PLACE", "", "01.01.2018", "", "7", ""),
            row("5", "NONE", "", "01.01.2018", "", "7", ""),
            row("6", "NONE", "", "01.01.2018", "31.12.2018", "7", ""));
    assertEquals(Fate.OUTSIDE, fate(coverage, "OUT"));
    assertEquals(Fate.LAPSED, fate(coverage, "OLD"));
    assertEquals(Fate.AMBIGUOUS, fate(coverage, "TIE"));
    assertEquals(Fate.MISFIT, fate(coverage, "PLACE"));
    assertEquals(Fate.UNMAPPED, fate(coverage, "NONE"));
    CoverageRow lapsed = row(coverage, "OLD");
    // 31 days are held back on the code, 59 have none; all 90 are at stake
    assertEquals("31", hours(lapsed));
    assertEquals("59", lapsed.withoutCode().fraction());
    assertEquals(0, new BigDecimal("68760").compareTo(lapsed.stake().orElseThrow().kroner()));
    // the one that ended last year is not in the quarter
    assertEquals(1, row(coverage, "NONE").decisions());
  }

  @Test
  void a_row_that_nobody_meets_is_told_as_check_M10_does() throws Exception {
    table("*;A;;;;;;HTAMDK;;;;;\n*;B;;;;;;HTAMDK;;;;;\nprofil;C;;;;;;HTAMDK;;;;;\n");
    Coverage coverage = coverage(row("1", "A", "", "01.01.2018", "", "7", ""));
    assertEquals(List.of(3), coverage.unused().stream().map(MappingLine::line).toList());
  }

  @Test
  void units_and_names_are_examples_five_of_each_and_never_a_persons_id() throws Exception {
    table("*;A;;;;;;HTAMDK;;;;;\n");
    List<String> rows = new ArrayList<>();
    rows.add(row("0", "A", PERSON, "01.01.2018", "", "7", ""));
    for (int i = 1; i < 20; i++) {
      rows.add(row("" + i, "A", "U" + i, "01.01.2018", "", "7", ""));
    }
    CoverageRow row = coverage(rows.toArray(String[]::new)).rows().get(0);
    assertEquals(List.of("***********", "U1", "U2", "U3", "U4"), row.service().units());
    assertEquals(20, row.decisions());
  }

  @Test
  void a_column_gone_wrong_fills_no_memory() throws Exception {
    table("*;A;;;;;;HTAMDK;;;;;\n");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 10_003; i++) {
      rows.add(row("" + i, "X" + i, "", "01.01.2018", "", "7", ""));
    }
    Coverage coverage = coverage(rows.toArray(String[]::new));
    assertEquals(10_000, coverage.rows().size());
    assertEquals(3, coverage.unlisted());
  }

  @Test
  void a_refused_delivery_has_no_coverage() throws Exception {
    table("*;A;;;;;;HTAMDK;;;;;\n");
    assertInstanceOf(CoverageOutcome.NotCovered.class, outcome("1243;for;få;felt"));
  }

  @Test
  void staffing_factors_and_the_commonest_service_type_are_the_services() throws Exception {
    table("*;A;;;;;;SK05;;;;;\n");
    Coverage coverage =
        coverage(
            "1243;" + PERSON + ";1;A;Støttekontakt;4;;01.01.2018;;;2;t/uke;;0,5;;",
            "1243;" + PERSON + ";2;A;Støttekontakt;9;;01.01.2018;;;2;t/uke;;0,5;;",
            "1243;" + PERSON + ";3;A;Støttek.;9;;01.01.2018;;;2;t/uke;;0,5;;");
    CoverageRow row = coverage.rows().get(0);
    assertEquals(Optional.of(9), row.service().serviceType());
    assertEquals(
        Optional.of(new StaffingFactor(new BigDecimal("0.5"))), row.service().staffingFactor());
    assertEquals(List.of("Støttekontakt", "Støttek."), row.service().names());
  }

  private static CoverageRow find(Coverage coverage, String code, long decisions) {
    return coverage.rows().stream()
        .filter(row -> row.byCode().containsKey(new SioCode(code)))
        .filter(row -> row.decisions() == decisions)
        .findFirst()
        .orElseThrow();
  }

  private static String hours(CoverageRow row) {
    return Objects.requireNonNull(row.byCode().get(HTAMDK)).fraction();
  }

  private static Fate fate(Coverage coverage, String code) {
    return row(coverage, code).fate();
  }

  private static CoverageRow row(Coverage coverage, String code) {
    return coverage.rows().stream()
        .filter(each -> each.service().localCode().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String row(
      String number, String code, String unit, String from, String to, String hours, String shift) {
    return "1243;%s;%s;%s;Navn;15;%s;%s;%s;%s;%s;t/uke;%s;;;"
        .formatted(
            PERSON, number, code, unit, from, to, to.isEmpty() ? "" : "Opphørt", hours, shift);
  }

  private void table(String rows) throws IOException {
    for (String file : List.of("municipality.yaml", "a-konto-2019.csv")) {
      Files.copy(BASE.resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("mapping.csv"),
        "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
            + "hours_per_week;valid_from;valid_to;note\n"
            + rows);
  }

  private Coverage coverage(String... rows) throws IOException, ConfigurationRefused {
    return assertInstanceOf(CoverageOutcome.Covered.class, outcome(rows)).coverage();
  }

  private CoverageOutcome outcome(String... rows) throws IOException, ConfigurationRefused {
    Path file = folder.resolve("vedtak.csv");
    Files.writeString(file, COLUMNS + String.join("\r\n", rows) + "\r\n", StandardCharsets.UTF_8);
    Configuration loaded = MunicipalityFolder.at(folder).load(new Quarter(2019, 1));
    Delivery delivery =
        new Delivery(
            new SourceSystem("gerica"),
            "vedtak.csv",
            List.of(file),
            Optional.empty(),
            "",
            Optional.empty());
    return new CoverageRun(new DeliveryReaders(loaded.profiles().values()), likely)
        .run(request(loaded, delivery), new Deaf());
  }

  private static RunRequest request(Configuration loaded, Delivery delivery) {
    return new RunRequest(
        loaded.quarter(),
        1,
        Optional.empty(),
        Instant.parse("2019-04-10T08:00:00Z"),
        loaded.municipality(),
        loaded.rulePack(),
        loaded.onAccount(),
        loaded.additions(),
        loaded.mapping(),
        loaded.findings(),
        loaded.waivers(),
        List.of(delivery),
        List.of(),
        loaded.inputs(),
        "test");
  }

  private static final class Deaf implements RunSink {
    @Override
    public void finding(Finding finding) {}

    @Override
    public void contribution(SourceSystem system, Decision decision, Contribution contribution) {}
  }
}

package no.sioadapter.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.rulepack.Tolerance;
import no.sioadapter.text.Language;

/**
 * The published sheet of Os, 2019 Q1, as a report. Figures come from the sheet; what the sheet
 * doesn't hold (recipients, findings, the organisation number) is invented.
 */
public final class OsReport {
  /** The sheet's total: whole kroner. */
  public static final BigDecimal TOTAL = new BigDecimal("3935425");

  private OsReport() {}

  /** The quarter's final report, version 1. */
  public static Report complete() {
    return with(1, Optional.empty(), false, additions());
  }

  /** The same as a second version, which follows the first. */
  public static Report second() {
    return with(2, Optional.of(1), false, additions());
  }

  /** The same with another number of distinct recipients; the sheet has none. */
  public static Report withRecipients(long recipients, Report os) {
    return new Report(
        os.municipality(),
        os.quarter(),
        os.version(),
        os.supersedes(),
        os.asOf(),
        os.preview(),
        os.rulePack(),
        os.lines(),
        os.total(),
        recipients,
        os.payments(),
        os.additions(),
        os.counts(),
        os.absences(),
        os.heldBack(),
        os.openErrors(),
        os.waivers(),
        os.missing(),
        os.findings(),
        os.checks(),
        os.inputs(),
        os.programVersion());
  }

  /** The same before the quarter is over, as a second version. */
  public static Report preview() {
    return with(2, Optional.of(1), true, additions());
  }

  /** The same with one addition whose words come from an input that means harm. */
  public static Report withHostileWords(String words) {
    BigDecimal units = new BigDecimal("110");
    return with(
        1,
        Optional.empty(),
        false,
        List.of(new Addition(new SioCode("UK"), units, 3, words, words, words)));
  }

  /** The same sheet with other lines and another total, without plan, additions and findings. */
  public static Report withLines(List<ReportLine> lines, BigDecimal total) {
    return bare(complete().municipality(), lines, total);
  }

  /** The same for a municipality that is written to in another language. */
  public static Report in(Language language) {
    Report os = complete();
    return new Report(
        speaking(language, os.municipality()),
        os.quarter(),
        os.version(),
        os.supersedes(),
        os.asOf(),
        true,
        os.rulePack(),
        os.lines(),
        os.total(),
        os.recipients(),
        os.payments(),
        os.additions(),
        os.counts(),
        os.absences(),
        os.heldBack(),
        os.openErrors(),
        os.waivers(),
        os.missing(),
        os.findings(),
        os.checks(),
        os.inputs(),
        os.programVersion());
  }

  private static Municipality speaking(Language language, Municipality like) {
    return new Municipality(
        like.number(),
        like.name(),
        like.organisationNumber(),
        language,
        like.zone(),
        like.travelGroup(),
        like.allowTestPersons(),
        like.participation(),
        like.systems(),
        like.predecessors(),
        like.errorListLimit());
  }

  private static Report bare(Municipality municipality, List<ReportLine> lines, BigDecimal total) {
    Report os = complete();
    return new Report(
        municipality,
        os.quarter(),
        os.version(),
        os.supersedes(),
        os.asOf(),
        os.preview(),
        os.rulePack(),
        lines,
        total,
        os.recipients(),
        List.of(),
        List.of(),
        os.counts(),
        os.absences(),
        os.heldBack(),
        os.openErrors(),
        os.waivers(),
        List.of(),
        List.of(),
        List.of(),
        os.inputs(),
        os.programVersion());
  }

  private static Report with(
      int version, Optional<Integer> supersedes, boolean preview, List<Addition> additions) {
    RulePack pack = rulePack();
    return new Report(
        municipality(),
        new Quarter(2019, 1),
        version,
        supersedes,
        Instant.parse(preview ? "2019-03-15T07:00:00Z" : "2019-04-02T04:15:00Z"),
        preview,
        pack,
        lines(pack.codes()),
        TOTAL,
        1234,
        payments(),
        additions,
        new Counts(2500, 2400, 40, 55, 5, 2),
        new AbsenceCounts(310, 305, 5),
        heldBack(),
        new OpenErrors(heldBack(), 5, 1),
        List.of(
            new WaiverUse(
                new CheckCode("R02"),
                WaiverUse.Scope.DECISION,
                "To personar døgnet rundt etter legeerklæring",
                "Kari Nordmann",
                LocalDate.of(2019, 12, 31),
                1)),
        preview ? List.of(new SourceSystem("profil")) : List.of(),
        List.of(
            new FindingCount(new CheckCode("A04"), Severity.WARNING, 3),
            new FindingCount(new CheckCode("M01"), Severity.ERROR, 5),
            new FindingCount(new CheckCode("R09"), Severity.WARNING, 2)),
        List.of(
            new CheckState(new CheckCode("A04"), CheckState.Kind.RAN, 3),
            new CheckState(new CheckCode("M01"), CheckState.Kind.RAN, 5),
            new CheckState(new CheckCode("R05"), CheckState.Kind.OFF, 0),
            new CheckState(new CheckCode("R09"), CheckState.Kind.RAN, 2),
            new CheckState(new CheckCode("V01"), CheckState.Kind.SKIPPED, 0)),
        List.of(
            new InputHash("delivery", "gerica-1243-20190402T0600.zip", "a".repeat(64)),
            new InputHash("mapping", "mapping.csv", "b".repeat(64)),
            new InputHash("rule-pack", "2019", "c".repeat(64))),
        "0.1.0");
  }

  private static HeldBack heldBack() {
    return new HeldBack(
        Map.of(
            new SioCode("LFKO"), new BigDecimal("3.0000"),
            new SioCode("HTAMDK"), new BigDecimal("12.5000")),
        new BigDecimal("7.2500"),
        BigDecimal.ZERO,
        1);
  }

  private static Municipality municipality() {
    return new Municipality(
        new MunicipalityNumber("1243"),
        "Os (Hordaland)",
        new OrganisationNumber("310123455"),
        Language.NB,
        "1",
        "1",
        true,
        DateRange.ALWAYS,
        List.of(new SourceSystem("gerica"), new SourceSystem("profil")),
        List.of(),
        Municipality.ERROR_LIST_LIMIT);
  }

  private static List<Addition> additions() {
    return List.of(
        new Addition(
            new SioCode("UK"),
            new BigDecimal("110"),
            3,
            "Regning fra sykehuset, ikke i fagsystemet",
            "Faktura 2019-0117",
            "Kari Nordmann"));
  }

  private static List<PaymentRow> payments() {
    return List.of(
        payment("1. kvartal", "100771500", "3935425"),
        payment("april", "33590500", "0"),
        payment("mai–juni", "67181000", "0"),
        payment("3. kvartal", "100771500", "0"),
        payment("4. kvartal", "100771500", "0"));
  }

  private static PaymentRow payment(String name, String onAccount, String correction) {
    return new PaymentRow(name, new BigDecimal(onAccount), new BigDecimal(correction));
  }

  private static RulePack rulePack() {
    List<CodeEntry> entries = new ArrayList<>();
    for (String[] row : rows("sio-codes-2019.csv")) {
      entries.add(
          new CodeEntry(
              new SioCode(row[0]),
              row[1].equals("hour") ? UnitKind.HOUR : UnitKind.DAY,
              row[2].equals("yes"),
              row[3],
              row[4],
              row[5],
              Optional.empty(),
              row[7].isEmpty()
                  ? Optional.empty()
                  : Optional.of(new StaffingFactor(new BigDecimal(row[7]))),
              switch (row[8]) {
                case "own" -> Optional.of(PlaceOwnership.OWN);
                case "bought" -> Optional.of(PlaceOwnership.BOUGHT);
                default -> Optional.empty();
              }));
    }
    CountingSettings counting =
        new CountingSettings(
            true,
            true,
            true,
            true,
            3,
            Set.of(EndReason.DIED, EndReason.MOVED),
            new BigDecimal("4"),
            4);
    return new RulePack(
        2019,
        "c".repeat(64),
        CodeSystem.of(entries),
        categories(),
        Map.of(),
        new BigDecimal("0.250"),
        counting,
        Map.of(),
        List.of(
            new PaymentRowRule("1. kvartal", 1, true),
            new PaymentRowRule("april", 2, false),
            new PaymentRowRule("mai–juni", 2, true),
            new PaymentRowRule("3. kvartal", 3, true),
            new PaymentRowRule("4. kvartal", 4, true)),
        Tolerance.NONE);
  }

  private static Map<String, String> categories() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("home-health", "Helsetjenester i hjemmet");
    names.put("practical-daily", "Praktisk bistand, daglige gjøremål");
    names.put("practical-training", "Praktisk bistand, opplæring");
    names.put("personal-assistant", "Brukerstyrt personlig assistanse");
    names.put("care-allowance", "Omsorgsstønad");
    names.put("support-contact", "Støttekontakt");
    names.put("respite-outside", "Avlastning utenfor institusjon");
    names.put("day-activity", "Dag- og aktivitetstilbud");
    names.put("short-stay-treatment", "Tidsbegrenset opphold, behandling og rehabilitering");
    names.put("short-stay-other", "Tidsbegrenset opphold, annet og avlastning");
    names.put("long-stay", "Langtidsopphold i institusjon");
    names.put("extra-staffing", "Ekstra bemanning i institusjon");
    names.put("discharge-ready", "Utskrivningsklare pasienter");
    return names;
  }

  private static List<ReportLine> lines(CodeSystem codes) {
    List<ReportLine> lines = new ArrayList<>();
    for (String[] row : rows("os-2019-q1.csv")) {
      CodeEntry code = codes.find(new SioCode(row[0])).orElseThrow();
      BigDecimal price = new BigDecimal(row[3]);
      BigDecimal planned = new BigDecimal(row[5]);
      BigDecimal delivered = new BigDecimal(row[7]).setScale(4);
      BigDecimal change = delivered.subtract(planned);
      BigDecimal byHand = row[0].equals("UK") ? delivered : BigDecimal.ZERO.setScale(4);
      long recipients = delivered.signum() == 0 ? 0 : row[0].equals("UK") ? 3 : lines.size() + 3L;
      lines.add(
          new ReportLine(
              code,
              price,
              new BigDecimal(row[4]),
              planned,
              delivered,
              byHand,
              change,
              price.multiply(change),
              recipients));
    }
    return lines;
  }

  /** The rows of a test resource, without the header; the sheet's columns in order. */
  public static List<String[]> rows(String resource) {
    var stream = Objects.requireNonNull(OsReport.class.getResourceAsStream(resource));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(";", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

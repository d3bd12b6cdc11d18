package no.sioadapter.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.report.ReportId;
import org.junit.jupiter.api.Test;

/** Os with two versions, Fusa with a rejected one, Lund that nobody knew of, Selbu with nothing. */
class NationalOverviewTest {
  private static final Quarter QUARTER = new Quarter(2019, 1);
  private static final Instant AT = Instant.parse("2019-04-15T10:00:00Z");

  private final MemoryReception ledger = new MemoryReception();

  @Test
  void who_delivered_what_and_the_sums_of_what_counts() {
    accepted("sio-1243-2019Q1-v1", "Os", "100", 5, "10.0000", "764.5");
    accepted("sio-1243-2019Q1-v2", "Os", "764", 6, "1.0001", "764.0764");
    rejected("sio-1241-2019Q1-v1");
    accepted("sio-1112-2019Q1-v1", "Lund", "-1000", 2, "0.5", "-1000.4");
    NationalOverview overview = NationalOverview.of(QUARTER, known(), ledger.of(QUARTER));
    assertEquals(
        List.of(
            "1112 Lund ACCEPTED 1 1",
            "1241 Fusa REJECTED 1 -",
            "1243 Os ACCEPTED 2 2",
            "5032 Selbu - - -"),
        overview.municipalities().stream().map(NationalOverviewTest::line).toList());
    assertEquals(2, overview.delivered());
    assertEquals(new BigDecimal("-236"), overview.total());
    assertEquals(new BigDecimal("8"), overview.recipients());
    NationalOverview.Code code = overview.codes().get(0);
    assertEquals(new BigDecimal("1.5001"), code.units());
    assertEquals(new BigDecimal("-236.3236"), code.kroner());
  }

  @Test
  void a_rejected_correction_leaves_the_version_before_it_counting() {
    accepted("sio-1243-2019Q1-v1", "Os", "100", 5, "10.0000", "764.5");
    rejected("sio-1243-2019Q1-v2");
    NationalOverview overview = NationalOverview.of(QUARTER, known(), ledger.of(QUARTER));
    assertEquals("1243 Os REJECTED 2 1", line(overview.municipalities().get(1)));
    assertEquals(new BigDecimal("100"), overview.total());
  }

  @Test
  void the_same_as_a_table() {
    accepted("sio-1243-2019Q1-v1", "Os", "100", 5, "10.0000", "764.5");
    NationalOverview overview = NationalOverview.of(QUARTER, known(), ledger.of(QUARTER));
    assertEquals(
        """
        kvartal;kommunenr;kommune;tilstand;versjon;mottatt;gjeldende_versjon;kode;enhet;gjennomført;mottakere;netto_endring
        2019Q1;1241;Fusa;MANGLER;;;;S01;;;;
        2019Q1;1243;Os;GODKJENT;1;2019-04-15T10:00:00Z;1;S01;;;5;100
        2019Q1;1243;Os;GODKJENT;1;2019-04-15T10:00:00Z;1;HTAMDK;timer;10;5;764,5
        2019Q1;5032;Selbu;MANGLER;;;;S01;;;;
        2019Q1;SUM;;;;;;S01;;;5;100
        2019Q1;SUM;;;;;;HTAMDK;timer;10;5;764,5
        """
            .replace("\n", "\r\n"),
        new String(OverviewCsv.of(overview), StandardCharsets.UTF_8).substring(1));
  }

  private static String line(NationalOverview.Municipality each) {
    return "%s %s %s %s %s"
        .formatted(
            each.number(),
            each.name(),
            each.state().map(Enum::name).orElse("-"),
            each.newest().map(report -> "" + report.name().version()).orElse("-"),
            each.counting().map(report -> "" + report.name().version()).orElse("-"));
  }

  private static SortedMap<MunicipalityNumber, String> known() {
    SortedMap<MunicipalityNumber, String> known = new TreeMap<>();
    known.put(new MunicipalityNumber("1243"), "Os");
    known.put(new MunicipalityNumber("1241"), "Fusa");
    known.put(new MunicipalityNumber("5032"), "Selbu");
    return known;
  }

  private void accepted(
      String name, String municipality, String total, long recipients, String units, String net) {
    SioCode code = new SioCode("HTAMDK");
    ReceivedFigures figures =
        new ReceivedFigures(
            municipality,
            new BigDecimal(total),
            recipients,
            List.of(
                new ReceivedFigures.Line(
                    code, UnitKind.HOUR, new BigDecimal(units), new BigDecimal(net), recipients)));
    judged(name, Receipt.Outcome.ACCEPTED, List.of(), Optional.of(figures));
  }

  private void rejected(String name) {
    List<Remark> remarks = List.of(new Remark("R27", "x", "Kvalitet"));
    judged(name, Receipt.Outcome.REJECTED, remarks, Optional.empty());
  }

  private void judged(
      String text,
      Receipt.Outcome outcome,
      List<Remark> remarks,
      Optional<ReceivedFigures> figures) {
    ReportId name = ReportId.parse(text).orElseThrow();
    String hash = "a".repeat(64);
    ReportReference reference = new ReportReference(text, name.version(), hash);
    long id = ledger.received(name, hash, "", AT).id();
    ledger.judged(id, AT, new Verdict(new Receipt(reference, AT, outcome, remarks), figures));
  }
}

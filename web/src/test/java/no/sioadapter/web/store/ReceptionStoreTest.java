package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.reception.ReceivedFigures;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.reception.ReceptionLedger;
import no.sioadapter.reception.Verdict;
import no.sioadapter.report.ReportId;
import no.sioadapter.web.store.StoreDatabases.Kind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The receiving side's ledger, in both databases that it is written for. */
class ReceptionStoreTest {
  private static final Instant AT = Instant.parse("2019-04-15T10:00:00.123Z");
  private static final ReportId FIRST = ReportId.parse("sio-1243-2019Q1-v1").orElseThrow();
  private static final String HASH = "a".repeat(64);
  private static final String OTHER = "b".repeat(64);

  @RegisterExtension static final StoreDatabases DATABASES = new StoreDatabases();

  @ParameterizedTest
  @EnumSource
  void whatWasSaidComesBackToTheLastDecimal(Kind kind) {
    ReceivedReport came = in(kind, ledger -> ledger.received(FIRST, HASH, "oidc:os", AT));
    assertEquals(List.of(came), in(kind, ReceptionLedger::notJudged));
    assertEquals(came, in(kind, ledger -> ledger.received(FIRST, HASH, "another", AT)));
    Verdict accepted =
        new Verdict(
            new Receipt(reference(HASH), AT, Receipt.Outcome.ACCEPTED, List.of(note())),
            Optional.of(
                new ReceivedFigures(
                    "Os (Hordaland)",
                    new BigDecimal("-12345678901234567890"),
                    7,
                    List.of(
                        line("HTAMDK", UnitKind.HOUR, "0.0001", "-0.0764"),
                        line("LOKO", UnitKind.DAY, "99999999.9999", "123456.1234567891")))));
    ReceivedReport judged = in(kind, ledger -> ledger.judged(came.id(), AT, accepted));
    assertEquals(1, judged.judgement().orElseThrow().number());
    ReceivedReport found = in(kind, ledger -> ledger.find(FIRST, HASH)).orElseThrow();
    Verdict read = found.judgement().orElseThrow().verdict();
    assertEquals(accepted.receipt(), read.receipt());
    assertEquals(new BigDecimal("-12345678901234567890"), read.figures().orElseThrow().total());
    ReceivedFigures.Line second = read.figures().orElseThrow().lines().get(1);
    assertEquals(0, new BigDecimal("123456.1234567891").compareTo(second.kroner()));
    assertEquals(0, new BigDecimal("99999999.9999").compareTo(second.units()));
    assertEquals(List.of(), in(kind, ReceptionLedger::notJudged));
    assertThrows(
        RuntimeException.class, () -> in(kind, ledger -> ledger.judged(came.id(), AT, accepted)));

    ReceivedReport conflict = in(kind, ledger -> ledger.received(FIRST, OTHER, "", AT));
    Verdict rejected =
        new Verdict(
            new Receipt(reference(OTHER), AT, Receipt.Outcome.REJECTED, List.of(note(), note())),
            Optional.empty());
    assertEquals(
        "sio-1243-2019Q1-v1-kvittering-2.xml",
        in(kind, ledger -> ledger.judged(conflict.id(), AT, rejected))
            .judgement()
            .orElseThrow()
            .fileName());
    assertEquals(2, in(kind, ledger -> ledger.named(FIRST)).size());
    Quarter quarter = new Quarter(2019, 1);
    assertEquals(
        List.of(Receipt.Outcome.ACCEPTED, Receipt.Outcome.REJECTED),
        in(kind, ledger -> ledger.of(new MunicipalityNumber("1243"), quarter)).stream()
            .map(ReceivedReport::outcome)
            .toList());
    assertEquals(2, in(kind, ledger -> ledger.of(quarter)).size());
    assertEquals(List.of(quarter), in(kind, ReceptionLedger::quarters));
  }

  private static ReceivedFigures.Line line(String code, UnitKind unit, String units, String net) {
    return new ReceivedFigures.Line(
        new SioCode(code), unit, new BigDecimal(units), new BigDecimal(net), 3);
  }

  private static Remark note() {
    return new Remark("R34", "Det er bare til opplysning «æøå».", "Hode/Erstatter");
  }

  private static ReportReference reference(String hash) {
    return new ReportReference(FIRST.toString(), 1, hash);
  }

  private static <T> T in(Kind kind, Function<ReceptionLedger, T> work) {
    return DATABASES.in(kind, entities -> work.apply(new JpaReceptionLedger(entities)));
  }
}

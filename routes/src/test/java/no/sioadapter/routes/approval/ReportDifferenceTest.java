package no.sioadapter.routes.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.PastReport;
import org.junit.jupiter.api.Test;

class ReportDifferenceTest {
  private static final SioCode DAY = new SioCode("HTAMDK");
  private static final SioCode NIGHT = new SioCode("HTAMN");
  private static final SioCode HOME = new SioCode("LOKO");

  @Test
  void tellsOfTheCodesThatDifferByNameAlsoOfThoseThatOneSideHasNot() {
    PastReport before =
        report(1, 2, Map.of(DAY, figures("45.0000", 1, "34380"), HOME, figures("90", 1, "297540")));
    PastReport after =
        report(2, 2, Map.of(NIGHT, figures("45", 1, "48420"), HOME, figures("90.0", 1, "297540")));

    ReportDifference difference = ReportDifference.between(before, after);

    assertEquals(1, difference.with());
    assertTrue(difference.differs());
    assertEquals(
        List.of(DAY, NIGHT), difference.lines().stream().map(ReportDifference.Line::code).toList());
    assertEquals(0, new BigDecimal("-45").compareTo(difference.lines().get(0).units()));
    assertEquals(0, new BigDecimal("48420").compareTo(difference.lines().get(1).kroner()));
  }

  @Test
  void theSameFiguresAreNoDifferenceHoweverTheyAreWritten() {
    assertFalse(
        ReportDifference.between(
                report(1, 1, Map.of(DAY, figures("45.0000", 1, "34380.00"))),
                report(2, 1, Map.of(DAY, figures("45", 1, "34380"))))
            .differs());
  }

  @Test
  void onePersonMoreIsADifferenceAlsoWhereNoCodeHasOneMore() {
    assertTrue(ReportDifference.between(report(1, 1, Map.of()), report(2, 2, Map.of())).differs());
  }

  private static PastReport.Figures figures(String delivered, long recipients, String net) {
    return new PastReport.Figures(new BigDecimal(delivered), recipients, new BigDecimal(net));
  }

  private static PastReport report(
      int version, long recipients, Map<SioCode, PastReport.Figures> codes) {
    return new PastReport(
        new MunicipalityNumber("1243"),
        new Quarter(2019, 1),
        version,
        false,
        codes,
        recipients,
        2,
        Optional.empty());
  }
}

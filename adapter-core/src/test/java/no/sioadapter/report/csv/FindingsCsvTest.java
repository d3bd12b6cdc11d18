package no.sioadapter.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;
import org.junit.jupiter.api.Test;

class FindingsCsvTest {
  @Test
  void writesALineForEachFindingWithTheMessageThatItIsGiven() throws IOException {
    StringWriter text = new StringWriter();
    try (FindingsCsv csv = new FindingsCsv(text, finding -> "Slutt; før \"start\"")) {
      csv.add(finding(new Location("vedtak.csv", 17, "Til dato"), Optional.of("V-1002")));
      csv.add(finding(Location.of("profil-1243.xml"), Optional.empty()));
    }

    assertEquals(
        """
        code;severity;file;line;column;decision;message\r
        Z01;information;vedtak.csv;17;Til dato;V-1002;"Slutt; før ""start""\"\r
        Z01;information;profil-1243.xml;;;;"Slutt; før ""start""\"\r
        """,
        text.toString());
  }

  @Test
  void neverStartsAFormulaFromInput() throws IOException {
    StringWriter text = new StringWriter();
    try (FindingsCsv csv = new FindingsCsv(text, finding -> "\tmelding")) {
      csv.add(finding(new Location("=a.csv", 1, "+kolonne"), Optional.of("@SUM(1)")));
    }

    assertEquals(
        "Z01;information;'=a.csv;1;'+kolonne;'@SUM(1);'\tmelding",
        text.toString().lines().toList().get(1));
  }

  private static Finding finding(Location where, Optional<String> number) {
    return new Finding(
        Severity.INFORMATION, where, number.map(DecisionNumber::new), new MadeUp.Found());
  }

  /** A check for this test alone. */
  @Check(value = "Z01", group = Group.FILE)
  static final class MadeUp {
    record Found() implements Details {}
  }
}

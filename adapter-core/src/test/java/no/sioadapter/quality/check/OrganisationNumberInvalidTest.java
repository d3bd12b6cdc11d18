package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.quality.ShownText;
import org.junit.jupiter.api.Test;

class OrganisationNumberInvalidTest {
  private final OrganisationNumberInvalid check = new OrganisationNumberInvalid();

  @Test
  void findsWhatCannotBeRead() {
    Row row = new Row();
    row.provider = Row.unreadable("Utfører orgnr", "310123456");
    assertEquals(
        List.of(
            new Row.Seen(
                "Utfører orgnr", new OrganisationNumberInvalid.Found(new ShownText("310123456")))),
        row.examinedBy(check));
  }

  @Test
  void letsThroughWhatCanBeReadAndWhatIsNotThere() {
    Row row = new Row();
    row.provider = Row.says("Utfører orgnr", "310123455", new OrganisationNumber("310123455"));
    assertEquals(List.of(), row.examinedBy(check));
    row.provider = Row.missing("Utfører orgnr");
    assertEquals(List.of(), row.examinedBy(check));
  }
}

package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.quality.ShownText;
import org.junit.jupiter.api.Test;

class LocalCodeMalformedTest {
  private final LocalCodeMalformed check = new LocalCodeMalformed();

  @Test
  void findsWhatCannotBeRead() {
    Row row = new Row();
    row.localCode = Row.unreadable("Tjenestekode", "HSYK A");
    assertEquals(
        List.of(
            new Row.Seen("Tjenestekode", new LocalCodeMalformed.Found(new ShownText("HSYK A")))),
        row.examinedBy(check));
  }

  @Test
  void letsThroughWhatCanBeReadAndWhatIsNotThere() {
    Row row = new Row();
    row.localCode = Row.says("Tjenestekode", "HSYK-A", new LocalCode("HSYK-A"));
    assertEquals(List.of(), row.examinedBy(check));
    row.localCode = Row.missing("Tjenestekode");
    assertEquals(List.of(), row.examinedBy(check));
  }
}

package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import no.sioadapter.quality.ShownText;
import org.junit.jupiter.api.Test;

class IplosTypeUnknownTest {
  private final IplosTypeUnknown check = new IplosTypeUnknown(Set.of(1, 2, 15));

  @Test
  void findsTypesThatTheListDoesNotHave() {
    Row row = new Row();
    row.iplos = Row.says("IPLOS", "10", 10);
    assertEquals(
        List.of(new Row.Seen("IPLOS", new IplosTypeUnknown.Found(new ShownText("10")))),
        row.examinedBy(check));
    row.iplos = Row.unreadable("IPLOS", "hjemmesykepleie");
    assertEquals(
        List.of(
            new Row.Seen("IPLOS", new IplosTypeUnknown.Found(new ShownText("hjemmesykepleie")))),
        row.examinedBy(check));
  }

  @Test
  void letsTypesOfTheListAndEmptyFieldsThrough() {
    Row row = new Row();
    assertEquals(List.of(), row.examinedBy(check));
    row.iplos = Row.missing("IPLOS");
    assertEquals(List.of(), row.examinedBy(check));
  }
}

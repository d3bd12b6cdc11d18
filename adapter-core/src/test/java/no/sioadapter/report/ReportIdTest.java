package no.sioadapter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIdTest {
  private static final ReportId OS =
      new ReportId(new MunicipalityNumber("1243"), new Quarter(2019, 1), 12);

  @Test
  void a_name_is_read_as_it_is_written() {
    assertEquals("sio-1243-2019Q1-v12", OS.name());
    assertEquals(Optional.of(OS), ReportId.parse("sio-1243-2019Q1-v12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sio-1243-2019Q1-v0",
        "sio-1243-2019Q1-v01",
        "sio-1243-2019Q1-v123456",
        "sio-1243-2019Q5-v1",
        "sio-1243-1899Q1-v1",
        "sio-124-2019Q1-v1",
        "../sio-1243-2019Q1-v1",
        "sio-1243-2019Q1-v1.xml"
      })
  void nothing_else_is_a_name(String text) {
    assertEquals(Optional.empty(), ReportId.parse(text));
  }

  @Test
  void a_version_begins_with_one() {
    MunicipalityNumber os = new MunicipalityNumber("1243");
    assertThrows(IllegalArgumentException.class, () -> new ReportId(os, new Quarter(2019, 1), 0));
  }
}

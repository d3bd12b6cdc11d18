package no.sioadapter.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".xml", ".csv", ".fhir.json", ".manifest.json"})
  void whatIsDeliveredCanBeFetched(String ending) {
    assertTrue(PublicFiles.mediaType("sio-1243-2019Q1-v12" + ending).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sio-1243-2019Q1-v1-kontroll.csv",
        "sio-1243-2019Q1-v1-grunnlag.csv",
        "sio-1243-2019Q1-v1-feilliste.xlsx",
        "sio-1243-2019Q1-v1-feilliste.csv",
        "sio-1243-2019Q1-v1-noko-nytt.xml",
        "innsynslogg.csv",
        "sio-1243-2019Q1-v1.csv.tmp"
      })
  void whateverElseLiesBesideItCanNot(String name) {
    assertEquals(true, PublicFiles.mediaType(name).isEmpty());
  }
}

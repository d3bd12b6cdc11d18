package no.sioadapter.report.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.UnitCount;
import no.sioadapter.report.InputHash;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastReportsTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final String XML =
      new String(new ReportXml().bytes(OsReport.complete()), StandardCharsets.UTF_8);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2019Q2", "2020Q1"})
  void reads_what_the_report_of_the_quarter_before_or_a_year_ago_says(String now)
      throws IOException {
    write("1243/2019Q1/sio-1243-2019Q1-v1.xml", XML);
    PastReports found = find(now, folder);
    PastReport report = found.reports().get(0);
    assertEquals(new Quarter(2019, 1), report.quarter());
    assertEquals(51, report.codes().size());
    assertEquals(1234, report.recipients());
    assertEquals(2500, report.decisionsRead());
    PastReport.Figures figures = report.of(new SioCode("HTAMDK"));
    assertEquals(new BigDecimal("17315.3100"), figures.delivered());
    assertEquals(3, figures.recipients());
    assertEquals(new BigDecimal("3182296.84"), figures.net());
    assertEquals("history", found.inputs().get(0).kind());
    assertEquals("sio-1243-2019Q1-v1.xml", found.inputs().get(0).name());
  }

  @Test
  void knows_nothing_of_a_code_that_the_report_has_no_line_for() throws IOException {
    write("sio-1243-2019Q1-v1.xml", XML);
    PastReport report = find("2019Q2", folder).reports().get(0);
    assertEquals(BigDecimal.ZERO, report.of(new SioCode("HTV")).delivered());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019Q1", "2019Q3", "2018Q4", "2021Q1"})
  void other_quarters_are_not_compared_with(String now) throws IOException {
    Path file = write("sio-1243-2019Q1-v1.xml", XML);
    assertEquals(PastReports.none(), find(now, folder));
    assertEquals(List.of(file), find(now, file).unused());
  }

  @Test
  void the_newest_version_wins_and_a_preview_never_does() throws IOException {
    write("sio-1243-2019Q1-v9.xml", version(9));
    write("sio-1243-2019Q1-v10.xml", version(10));
    write("sio-1243-2019Q1-v11.xml", version(11).replace("lopig=\"false\"", "lopig=\"true\""));
    PastReports found = find("2019Q2", folder);
    assertEquals(List.of(10), found.reports().stream().map(PastReport::version).toList());
    assertEquals("sio-1243-2019Q1-v10.xml", found.inputs().get(0).name());
  }

  @Test
  void another_municipalitys_report_is_not_compared_with() throws IOException {
    Path file = write("other.xml", XML.replace("nummer=\"1243\"", "nummer=\"1241\""));
    assertEquals(List.of(file), find("2019Q2", file).unused());
    assertEquals(List.of(), find("2019Q2", file).reports());
  }

  @Test
  void a_file_in_a_folder_is_known_by_its_name() throws IOException {
    write("notes.xml", "no report at all");
    write("sio-1241-2019Q1-v1.xml", "another municipality's");
    write("sio-1243-2019Q1-v1.fhir.json", "{}");
    assertEquals(PastReports.none(), find("2019Q2", folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no report",
        "<!DOCTYPE Kvartalsrapport><Kvartalsrapport xmlns='urn:sio-adapter:kvartalsrapport:1'/>",
        "<Kvartalsrapport xmlns='urn:sio-adapter:kvartalsrapport:1'/>",
        "<ProfilUttrekk xmlns='urn:sio-adapter:profil-uttrekk:1'/>"
      })
  void what_is_no_report_is_refused_by_name(String text) throws IOException {
    Path file = write("sio-1243-2019Q1-v1.xml", text);
    assertEquals(
        "sio-1243-2019Q1-v1.xml",
        assertThrows(PastReportRefused.class, () -> find("2019Q2", file)).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE Kvartalsrapport>",
        "<!DOCTYPE Kvartalsrapport [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
      })
  void a_report_with_a_dtd_is_refused_though_all_else_is_right(String dtd) throws IOException {
    Path file = write("r.xml", XML.replace("<Kvartalsrapport ", dtd + "<Kvartalsrapport "));
    assertThrows(PastReportRefused.class, () -> find("2019Q2", file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<Gjennomfort>17315.3100", "lest=\"2500\""})
  void a_figure_that_is_none_is_refused(String figure) throws IOException {
    String spoilt = figure.replaceFirst("[0-9]+", "many");
    Path file = write("r.xml", XML.replace(figure, spoilt));
    assertThrows(PastReportRefused.class, () -> find("2019Q2", file));
  }

  @Test
  void the_units_beside_a_report_are_an_input_too() throws IOException {
    write("sio-1243-2019Q1-v1.xml", XML);
    assertEquals(Optional.empty(), find("2019Q2", folder).reports().get(0).units());
    write("sio-1243-2019Q1-v1-enheter.csv", "system;unit;decisions\r\ngerica;Sone;7\r\n");
    PastReports found = find("2019Q2", folder.resolve("sio-1243-2019Q1-v1.xml"));
    assertEquals(
        Optional.of(List.of(new UnitCount(new SourceSystem("gerica"), "Sone", 7))),
        found.reports().get(0).units());
    assertEquals(
        List.of("sio-1243-2019Q1-v1.xml", "sio-1243-2019Q1-v1-enheter.csv"),
        found.inputs().stream().map(InputHash::name).toList());
    write("sio-1243-2019Q1-v1-enheter.csv", "spoilt");
    assertEquals(
        "sio-1243-2019Q1-v1-enheter.csv",
        assertThrows(PastReportRefused.class, () -> find("2019Q2", folder)).name());
  }

  @Test
  void a_place_that_is_not_there_is_told() {
    Path missing = folder.resolve("nowhere.xml");
    assertThrows(NoSuchFileException.class, () -> find("2019Q2", missing));
  }

  private static String version(int number) {
    return XML.replace("<Versjon>1</Versjon>", "<Versjon>" + number + "</Versjon>")
        .replace(OsReport.complete().name(), new ReportId(OS, new Quarter(2019, 1), number).name());
  }

  private PastReports find(String now, Path place) throws IOException {
    return PastReports.find(List.of(place), OS, Quarter.parse(now).orElseThrow());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}

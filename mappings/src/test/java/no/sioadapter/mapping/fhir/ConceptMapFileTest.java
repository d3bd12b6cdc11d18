package no.sioadapter.mapping.fhir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.table.AnyRows;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.mapping.table.TableRow;
import org.hl7.fhir.r4.model.ConceptMap;
import org.junit.jupiter.api.Test;

class ConceptMapFileTest {
  private static final FhirContext CONTEXT = FhirContext.forR4Cached();
  private static final MapNames NAMES =
      new MapNames(
          "https://example.org/sio-adapter/fhir",
          MunicipalityNumber.parse("1243").orElseThrow(),
          2019,
          "7");

  private final ConceptMapFile file = new ConceptMapFile(CONTEXT);

  @Provide
  Arbitrary<List<TableRow>> rows() {
    return AnyRows.several();
  }

  @Property(tries = 1000)
  void thereAndBackNothingIsLost(@ForAll("rows") List<TableRow> rows) {
    TableReading read = read(text(rows));

    assertEquals(List.of(), read.problems());
    assertEquals(List.of(), read.findings());
    assertArrayEquals(TableCsv.bytes(rows), TableCsv.bytes(read.rows()));
  }

  @Property(tries = 1000)
  void aFileWithACharacterWrongIsReadOrRefusedButNeverACrash(
      @ForAll("rows") List<TableRow> rows, @ForAll @IntRange(max = 100_000) int place) {
    StringBuilder broken = new StringBuilder(text(rows));
    broken.setCharAt(place % broken.length(), "{}[],:\"x0\u0000".charAt(place % 10));

    assertFalse(read(broken.toString()).rows().size() > rows.size());
  }

  @Test
  void eachSystemHasItsOwnMapAndAllSystemsOne() {
    List<ConceptMap> maps =
        new ConceptMaps(NAMES)
            .of(table("profil;A;;;;;HTAMDK;;;;;", "*;B;;;;;-;;;;;", "gerica;A;;;;;HTAMN;;;;;"));

    assertEquals(
        List.of("sio-kobling-1243", "sio-kobling-1243-gerica", "sio-kobling-1243-profil"),
        maps.stream().map(ConceptMap::getIdElement).map(id -> id.getIdPart()).toList());
    assertEquals(
        List.of("*", "gerica", "profil"),
        maps.stream().map(map -> map.getIdentifier().getValue()).toList());
    assertEquals(NAMES.url(Optional.of(new SourceSystem("gerica"))), maps.get(1).getUrl());
    assertEquals("7", maps.get(1).getVersion());
  }

  @Test
  void conditionsDaysAndPortionsStandWhereFhirHasThem() {
    ConceptMap map =
        new ConceptMaps(NAMES)
            .of(table("*;HSYK;Tunet;night;0,5;own;HTBON;33,33;;2019-01-01;2019-06-30;notat"))
            .get(0);
    var element = map.getGroupFirstRep().getElementFirstRep();
    var target = element.getTargetFirstRep();

    assertEquals("HSYK", element.getCode());
    assertEquals("HTBON", target.getCode());
    assertEquals("notat", target.getComment());
    assertEquals(
        List.of("unit=Tunet", "shift=night", "staffing_factor=0.5", "place=own"),
        target.getDependsOn().stream()
            .map(
                other ->
                    other.getProperty().replace(NAMES.base() + "/mapping/", "")
                        + "="
                        + other.getValue())
            .toList());
    assertEquals("33.33", target.getProductFirstRep().getValue());
    assertEquals(NAMES.base() + "/mapping/share", target.getProductFirstRep().getProperty());
    var days = (org.hl7.fhir.r4.model.Period) target.getExtensionFirstRep().getValue();
    assertEquals("2019-01-01", days.getStartElement().getValueAsString());
    assertEquals("2019-06-30", days.getEndElement().getValueAsString());
  }

  @Test
  void outsideSioIsUnmatchedWithoutACode() {
    var target =
        new ConceptMaps(NAMES)
            .of(table("*;MAT;;;;;-;;;;;"))
            .get(0)
            .getGroupFirstRep()
            .getElementFirstRep()
            .getTargetFirstRep();

    assertEquals("unmatched", target.getEquivalence().toCode());
    assertFalse(target.hasCode());
  }

  @Test
  void theOfficialValidatorFindsNoErrorOffline() {
    OfflineValidator validator = new OfflineValidator(CONTEXT);
    String sound =
        text(
            table(
                "*;HSYK;Tunet;night;0,5;own;HTBON;;;2019-01-01;2019-06-30;«notat»",
                "gerica;P;;;;;HTAMDK;60;;;;",
                "gerica;P;;;;;-;40;;;;",
                "profil;P;;;;;HTAMDK;;3,5;;2019-12-31;"));

    assertEquals(List.of(), validator.errors(sound));
    assertEquals(List.of(), validator.errors(text(List.of())));
    for (String tampered :
        List.of(
            sound.replace("\"wider\"", "\"bredere\""),
            sound.replace("\"property\"", "\"egenskap\""),
            sound.replace("\"active\"", "\"gjeldende\""))) {
      assertNotEquals(sound, tampered);
      assertFalse(validator.errors(tampered).isEmpty());
    }
  }

  @Test
  void everythingWrongIsToldByItsLine() {
    String text =
        text(table("*;A;Nord;;;;HTAMDK;;;2019-01-01;;", "*;B;;;;;HTAMN;50;;;;"))
            .replace("/mapping/unit", "/mapping/ukjent")
            .replace("\"2019-01-01\"", "\"2019-01\"")
            .replace("\"50\"", "\"150\"");

    TableReading read = read(text);
    assertTrue(read.table().isEmpty());
    assertEquals(
        List.of(new Reason.FhirUnknown("https://example.org/sio-adapter/fhir/mapping/ukjent")),
        read.problems().stream().map(Problem::reason).toList());
    assertEquals(
        List.of("valid_from", "share"),
        read.findings().stream().map(each -> each.where().column()).toList());
    assertEquals(lineOf(text, "\"extension\""), read.problems().get(0).where().line() + 1);
    assertEquals(read.problems().get(0).where().line(), read.findings().get(0).where().line());
    assertTrue(read.findings().get(1).where().line() > read.findings().get(0).where().line());
  }

  @Test
  void whatATableHasNoPlaceForRefusesTheMap() {
    String sound = text(table("*;A;;;;;HTAMDK;;;;;"));

    assertEquals(
        List.of(new Reason.FhirUnknown("unmapped")),
        reasons(
            sound.replace("\"element\":", "\"unmapped\": {\"mode\": \"provided\"}, \"element\":")));
    assertEquals(
        List.of(new Reason.FhirTargetUnclear("unmatched")),
        reasons(sound.replace("\"wider\"", "\"unmatched\"")));
    assertEquals(
        List.of(new Reason.FhirSystemMissing()),
        reasons(sound.replace("\"value\": \"*\"", "\"use\": \"usual\"")).stream()
            .filter(Reason.FhirSystemMissing.class::isInstance)
            .toList());
    assertEquals(
        List.of(new Reason.FhirNotConceptMap("Patient")),
        reasons("{\"resourceType\":\"Patient\"}"));
    assertEquals(List.of(new Reason.FhirBroken()), reasons(sound.replace("\"code\"", "\"kode\"")));
    assertEquals(List.of(new Reason.FhirBroken()), reasons("ikke json"));
    assertEquals(List.of(new Reason.FhirBroken()), reasons(""));
  }

  @Test
  void aMapAloneIsReadAsABundleOfThem() {
    ConceptMap map = new ConceptMaps(NAMES).of(table("*;A;;;;;HTAMDK;;;;;")).get(0);
    map.setUrl("https://elsewhere.example/ConceptMap/1");

    assertEquals(1, read(CONTEXT.newJsonParser().encodeResourceToString(map)).rows().size());
  }

  private List<Reason> reasons(String text) {
    return read(text).problems().stream().map(Problem::reason).toList();
  }

  private static long lineOf(String text, String part) {
    return text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count() + 1;
  }

  private String text(List<TableRow> rows) {
    return new String(file.bytes(NAMES, rows), StandardCharsets.UTF_8);
  }

  private TableReading read(String text) {
    return file.read(
        InputFile.of("mapping.json", text.getBytes(StandardCharsets.UTF_8)),
        TableReader.ofAnyYear());
  }

  private static List<TableRow> table(String... rows) {
    String text =
        "system;local_code;unit;shift;staffing_factor;place;sio_code;share;hours_per_week;"
            + "valid_from;valid_to;note\n"
            + String.join("\n", rows)
            + "\n";
    return TableReader.ofAnyYear()
        .read(InputFile.of("mapping.csv", text.getBytes(StandardCharsets.UTF_8)))
        .rows();
  }
}

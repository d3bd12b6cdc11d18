package no.sioadapter.source.profil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryHeader;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Recorded;
import no.sioadapter.source.TestProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class ProfilReaderTest {
  private static final String EXPORT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ProfilUttrekk xmlns="urn:sio-adapter:profil-uttrekk:1" versjon="1.0" kommunenr="1241" tidspunkt="2019-04-02T06:15:00+02:00">
        <Bruker id="02847599807">
          <Vedtak nr="2018/4711" tjeneste="AVL-I" tjenestenavn="Avlastning &amp; mer"
              iplos="8" enhet="Lurånetunet" utforer="310123455">
            <Periode fra="2018-06-01" til="2019-03-30" sluttarsak="dod"/>
            <Omfang verdi="1" enhet="dogn" vakt="" faktor="" plass="egen"/>
            <MidlertidigOpphor fra="2019-02-01" til="2019-02-10" arsak="sykehus"/>
            <MidlertidigOpphor
                fra="2019-03-01"/>
          </Vedtak>

          <Vedtak nr="2018/4712" tjeneste="HSYK"><Periode fra="2018-06-01"/><Omfang verdi="3.5"
              enhet="timer-uke" vakt="natt" faktor="0.5"/></Vedtak>
        </Bruker>
        <Bruker id="02847599807"/>
      </ProfilUttrekk>
      """;

  private final DeliveryReader reader = new ProfilReader(TestProfiles.profil());
  @TempDir private Path folder;

  @Test
  void readsDecisionsWithTheirPlacesAndAbsences() throws Exception {
    Recorded recorded = read(EXPORT);
    DecisionRecord first = recorded.decisions.get(0);
    assertEquals(
        "1241|02847599807|2018/4711|AVL-I|Avlastning & mer|8|Lurånetunet|2018-06-01|2019-03-30|"
            + "dod|1|dogn|||egen|310123455",
        texts(first));
    assertEquals(new Location("a.xml", 4, ""), first.where());
    assertEquals("Periode/@til", first.to().column());
    assertEquals(2, first.absences().size());
    AbsenceRecord open = first.absences().get(1);
    assertEquals(new Location("a.xml", 9, ""), open.where());
    assertEquals("2018/4711", open.number().text());
    assertTrue(open.to().isMissing());
    assertEquals("sykehus", first.absences().get(0).reason().text());
    DecisionRecord second = recorded.decisions.get(1);
    assertEquals(
        "1241|02847599807|2018/4712|HSYK||||2018-06-01|||3.5|timer-uke|natt|0.5||", texts(second));
    assertEquals(13, second.where().line());
    assertEquals(2, recorded.decisions.size());
  }

  @Test
  void saysFirstWhoseTheFileIs() throws Exception {
    assertEquals(List.of("1241 in line 2"), read(EXPORT).owners);
    assertEquals(List.of(), read(EXPORT.replace("\"1241\"", "\"Os\"")).owners);
  }

  @Test
  void tellsItsHeaderWithoutReadingOn() throws Exception {
    String cut = EXPORT.substring(0, EXPORT.indexOf("<Bruker"));
    DeliveryHeader header = reader.header(delivery(cut)).orElseThrow();
    assertEquals("1241", header.municipality().orElseThrow().value());
    assertEquals("2019-04-02T06:15+02:00", header.timestamp().orElseThrow().toString());
    assertEquals(new Location("a.xml", 2, ""), header.where());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-02T06:15:00+02:00, 2019-04-02T06:15+02:00",
    "2019-04-02T04:15:00Z, 2019-04-02T04:15Z",
    "2019-04-02T06:15:00, 2019-04-02T06:15+02:00",
    "2019-01-02T06:15:00.5, 2019-01-02T06:15:00.500+01:00",
    "2019-04-02, none",
    "i dag, none"
  })
  void readsATimeWithoutAnOffsetAsNorways(String text, String expected) throws Exception {
    Delivery delivery = delivery(EXPORT.replace("2019-04-02T06:15:00+02:00", text));
    Optional<DeliveryHeader> header = reader.header(delivery);
    assertEquals(expected, header.orElseThrow().timestamp().map(String::valueOf).orElse("none"));
  }

  @ParameterizedTest(name = "declared {0}, written {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8        | UTF-8        | charset=UTF-8, evidence=DECLARED
          utf-8        | UTF-8        | charset=UTF-8, evidence=DECLARED
          none         | UTF-8        | charset=UTF-8, evidence=VALID_UTF_8
          ISO-8859-1   | ISO-8859-1   | charset=ISO-8859-1, evidence=DECLARED
          windows-1252 | windows-1252 | charset=windows-1252, evidence=DECLARED
          """)
  void readsEveryCharsetThatAFileMayDeclare(String declared, String written, String said)
      throws Exception {
    Recorded recorded = read(declaring(declared).getBytes(written));
    assertEquals("Lurånetunet", recorded.decisions.get(0).unit().text());
    assertEquals(List.of("a.xml, line 0: F07 Found[" + said + "]"), recorded.notes);
  }

  @ParameterizedTest(name = "declared {0}, written {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none       | ISO-8859-1 | line 5: Found[reason=NOT_IN_CHARSET]
          UTF-8      | ISO-8859-1 | line 5: Found[reason=NOT_IN_CHARSET]
          ISO-8859-1 | UTF-8      | line 5: Found[reason=MIXED_ENCODING]
          US-ASCII   | ISO-8859-1 | line 5: Found[reason=NOT_IN_CHARSET]
          UTF-16     | UTF-8      | line 0: Found[reason=UNKNOWN_CHARSET]
          IBM037     | UTF-8      | line 0: Found[reason=UNKNOWN_CHARSET]
          none       | UTF-16     | line 1: Found[reason=NUL_BYTE]
          """)
  void refusesWhatIsNotInTheCharsetThatItShouldBe(String declared, String written, String said)
      throws Exception {
    assertEquals(
        "F01 in a.xml, " + said, refusal(declaring(declared).getBytes(Charset.forName(written))));
  }

  @Test
  void readsUtf8WithItsMark() throws Exception {
    assertEquals(2, read("\uFEFF" + EXPORT).decisions.size());
    assertTrue(reader.header(delivery("\uFEFF" + EXPORT)).orElseThrow().municipality().isPresent());
  }

  @Test
  void saysOnceWhatItDoesNotKnow() throws Exception {
    String more =
        EXPORT
            .replace("<Omfang ", "<Merknad felt='x'><p>y</p></Merknad><Omfang prioritet='1' ")
            .replace("<Bruker ", "<Bruker fodt='1975' ")
            .replace(
                " versjon=",
                " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'"
                    + " versjon=");
    Recorded recorded = read(more);
    assertEquals(2, recorded.decisions.size());
    assertEquals(
        List.of(
            "a.xml, line 0: F07 Found[charset=UTF-8, evidence=DECLARED]",
            "a.xml, line 0: F06 Found[kind=XML, names=@fodt, @prioritet, Merknad, p, text()]"),
        recorded.notes);
  }

  /** The first place of one text replaced by another. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another namespace   | uttrekk:1         | uttrekk:2         | F02 in a.xml, line 2: Found[reason=WRONG_NAMESPACE, expected=urn:sio-adapter:profil-uttrekk:1]
          another version     | "1.0" kom         | "2.0" kom         | F02 in a.xml, line 2: Found[reason=WRONG_VERSION, expected=1.0]
          no version          | versjon="1.0" kom | kom               | F02 in a.xml, line 2: Found[reason=MISSING, expected=versjon]
          no municipality     | kommunenr         | kommune           | F02 in a.xml, line 2: Found[reason=MISSING, expected=kommunenr]
          no time             | tidspunkt         | tid               | F02 in a.xml, line 2: Found[reason=MISSING, expected=tidspunkt]
          two periods         | <MidlertidigOpphor fra | <Periode fra | F03 in a.xml, line 8: Found[reason=SEVERAL_PERIODS, found=2, expected=1]
          two amounts         | <MidlertidigOpphor fra | <Omfang fra  | F03 in a.xml, line 8: Found[reason=SEVERAL_AMOUNTS, found=2, expected=1]
          small letters       | <Omfang verdi     | <omfang verdi     | F03 in a.xml, line 7: Found[reason=MISPLACED_ELEMENT, found=0, expected=0]
          a capital letter    | til="2019-03      | Til="2019-03      | F03 in a.xml, line 6: Found[reason=MISPLACED_ELEMENT, found=0, expected=0]
          no namespace        | <Omfang verdi     | <Omfang xmlns="" verdi | F03 in a.xml, line 7: Found[reason=MISPLACED_ELEMENT, found=0, expected=0]
          too high up         | <Bruker id="02847599807"/> | <Vedtak nr="1"/> | F03 in a.xml, line 16: Found[reason=MISPLACED_ELEMENT, found=0, expected=0]
          within the unknown  | <Bruker id="02847599807"/> | <Gruppe><Bruker id="1"/></Gruppe> | F03 in a.xml, line 16: Found[reason=MISPLACED_ELEMENT, found=0, expected=0]
          the root again      | <Bruker id="02847599807"/> | <ProfilUttrekk/> | F03 in a.xml, line 16: Found[reason=MISPLACED_ELEMENT, found=0, expected=0]
          no quotation marks  | nr="2018/4712"    | nr=2018           | F03 in a.xml, line 13: Found[reason=NOT_WELL_FORMED, found=0, expected=0]
          a stray ampersand   | &amp;             | &                 | F03 in a.xml, line 4: Found[reason=NOT_WELL_FORMED, found=0, expected=0]
          an attribute twice  | iplos="8"         | iplos="8" iplos="9" | F03 in a.xml, line 5: Found[reason=NOT_WELL_FORMED, found=0, expected=0]
          a NUL reference     | &amp;             | &#0;              | F03 in a.xml, line 4: Found[reason=NOT_WELL_FORMED, found=0, expected=0]
          a prefix of nothing | <Omfang verdi="1" | <Omfang x:verdi="1" | F03 in a.xml, line 7: Found[reason=NOT_WELL_FORMED, found=0, expected=0]
          another end tag     | </Bruker>         | </Vedtak>         | F03 in a.xml, line 15: Found[reason=NOT_WELL_FORMED, found=0, expected=0]
          an entity           | &amp;             | &nbsp;            | F04 in a.xml, line 4: Found[reason=ENTITY]
          an entity in text   | <Periode fra="2018-06-01"/> | &x;     | F04 in a.xml, line 13: Found[reason=ENTITY]
          """)
  void refusesWhatIsNotTheExportItShouldBe(String name, String old, String by, String expected)
      throws Exception {
    int at = EXPORT.indexOf(old);
    assertTrue(at > 0, "the case is about something");
    String changed = EXPORT.substring(0, at) + by + EXPORT.substring(at + old.length());
    assertEquals(expected, refusal(changed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesAnotherRoot() throws Exception {
    assertEquals(
        "F02 in a.xml, line 2: Found[reason=WRONG_ROOT, expected=ProfilUttrekk]",
        refusal(EXPORT.replace("ProfilUttrekk", "Profil").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesAFileThatIsCutOffAnywhere() throws Exception {
    byte[] whole = EXPORT.strip().getBytes(StandardCharsets.UTF_8);
    int declaration = EXPORT.indexOf("\n");
    for (int length = 1; length < whole.length; length += 3) {
      String said = refusal(Arrays.copyOf(whole, length));
      assertTrue(
          said.contains("TRUNCATED") || said.contains("NOT_IN_CHARSET") || length < declaration,
          said);
      assertTrue(said.startsWith("F01 in a.xml") || said.startsWith("F03 in a.xml"), said);
    }
  }

  @Test
  void refusesAFileThatGoesOnAfterItsEnd() throws Exception {
    assertEquals(
        "F03 in a.xml, line 18: Found[reason=NOT_WELL_FORMED, found=0, expected=0]",
        refusal((EXPORT + "<ProfilUttrekk/>").getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n", "hei", "{\"a\":1}"})
  void refusesWhatIsNoXml(String text) throws Exception {
    assertTrue(refusal(text.getBytes(StandardCharsets.UTF_8)).startsWith("F03 in a.xml"));
  }

  @Test
  void refusesNothing() throws Exception {
    assertEquals("F01 in a.xml, line 0: Found[reason=EMPTY]", refusal(new byte[0]));
  }

  @Test
  void namesNoPersonWhereItRefuses() throws Exception {
    Delivery delivery =
        delivery(EXPORT.replace("id=\"02847599807\">", "id=\"02847599807\" id=\"02847599807\">"));
    DeliveryRefused refused =
        assertThrows(DeliveryRefused.class, () -> reader.read(delivery, new Recorded()));
    assertFalse((refused + " " + refused.details() + refused.where()).contains("02847599807"));
    assertNull(refused.getCause());
  }

  @Test
  void leavesValuesOfTheWrongFormToTheChecks() throws Exception {
    DecisionRecord record =
        read(EXPORT.replace("2018-06-01", "01.06.2018").replace("verdi=\"1\"", "verdi=\"1,5\""))
            .decisions
            .get(0);
    assertTrue(record.from().isUnreadable());
    assertTrue(record.amount().isUnreadable());
  }

  @Test
  void readsADecisionThatSaysNothing() throws Exception {
    String bare =
        EXPORT.substring(0, EXPORT.indexOf("<Bruker"))
            + "<Bruker><Vedtak/></Bruker></ProfilUttrekk>";
    assertEquals("1241|||||||||||||||", texts(read(bare).decisions.get(0)));
  }

  @Test
  void fitsItsSchema() throws Exception {
    Validator validator =
        SchemaFactory.newDefaultInstance()
            .newSchema(ProfilReader.class.getResource("profil-uttrekk-1.0.xsd"))
            .newValidator();
    validator.validate(new StreamSource(new StringReader(EXPORT)));
    for (String wrong : List.of("til=\"30.03.2019\"", "til=\"2019-02-30\"", "slutt=\"dod\"")) {
      String changed = EXPORT.replace("til=\"2019-03-30\"", wrong);
      assertThrows(
          SAXException.class,
          () -> validator.validate(new StreamSource(new StringReader(changed))),
          wrong);
    }
  }

  private static String declaring(String charset) {
    return charset.equals("none")
        ? EXPORT.replace(" encoding=\"UTF-8\"", "")
        : EXPORT.replace("\"UTF-8\"", "\"" + charset + "\"");
  }

  private Recorded read(String text) throws DeliveryRefused, IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Recorded read(byte[] bytes) throws DeliveryRefused, IOException {
    Recorded recorded = new Recorded();
    reader.read(delivery(bytes), recorded);
    return recorded;
  }

  private String refusal(byte[] bytes) throws IOException {
    return Recorded.refusal(reader, delivery(bytes));
  }

  private Delivery delivery(String text) throws IOException {
    return delivery(text.getBytes(StandardCharsets.UTF_8));
  }

  private Delivery delivery(byte[] bytes) throws IOException {
    return new Delivery(
        new SourceSystem("profil"),
        "a.xml",
        List.of(Files.write(folder.resolve("a.xml"), bytes)),
        Optional.empty(),
        "",
        Optional.empty());
  }

  private static String texts(DecisionRecord record) {
    return record.fields().stream().map(Field::text).collect(Collectors.joining("|"));
  }
}

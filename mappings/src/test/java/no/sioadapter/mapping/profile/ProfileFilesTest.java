package no.sioadapter.mapping.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.EndReason;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.ProblemText;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.source.AbsenceField;
import no.sioadapter.source.DecisionField;
import no.sioadapter.source.SourceProfile;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFilesTest {
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final SourceSystem PROFIL = new SourceSystem("profil");

  @TempDir Path folder;
  private String gerica;

  @BeforeEach
  void readTheShippedProfile() throws IOException {
    try (InputStream in =
        getClass().getResourceAsStream("/no/sioadapter/mapping/profiles/gerica.yaml")) {
      gerica = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void own(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("profiles"));
    Files.writeString(folder.resolve("profiles").resolve(name), text);
  }

  private Map<SourceSystem, ProfileFiles.Loaded> load() throws IOException {
    Problems problems = new Problems();
    Map<SourceSystem, ProfileFiles.Loaded> loaded = ProfileFiles.load(folder, problems);
    assertEquals(List.of(), problems.inOrder());
    return loaded;
  }

  private SourceProfile profile(SourceSystem system) throws IOException {
    return Objects.requireNonNull(load().get(system)).profile();
  }

  private List<String> problems(String old, String with) throws IOException {
    assertTrue(gerica.contains(old), old);
    own("gerica.yaml", gerica.replace(old, with));
    Problems problems = new Problems();
    ProfileFiles.load(folder, problems);
    List<String> texts = new ArrayList<>();
    for (Problem each : problems.inOrder()) {
      texts.add(ProblemText.in(Language.EN).of(each));
    }
    return texts;
  }

  @Test
  void gericasExportIsReadAsTheFormatSays() throws Exception {
    SourceProfile profile = profile(GERICA);

    assertEquals(SourceProfile.Format.CSV, profile.format());
    assertEquals("windows-1252", profile.charset());
    assertEquals(';', profile.separator());
    assertEquals(',', profile.decimalSign());
    assertEquals("dd.MM.uuuu", profile.datePattern());
    assertEquals(DecisionField.values().length, profile.decisionColumns().size());
    assertEquals(List.of("Fødselsnr"), profile.decisionColumns().get(DecisionField.PERSON));
    assertEquals(List.of("Utfører orgnr"), profile.decisionColumns().get(DecisionField.PROVIDER));
    assertEquals(
        Map.of(
            AbsenceField.NUMBER, List.of("Vedtaksnr"),
            AbsenceField.FROM, List.of("Fra dato"),
            AbsenceField.TO, List.of("Til dato"),
            AbsenceField.REASON, List.of("Årsak")),
        profile.absenceColumns());
    assertEquals(
        Map.of(
            "Død", EndReason.DIED,
            "Flyttet", EndReason.MOVED,
            "Opphørt", EndReason.CEASED,
            "Endret vedtak", EndReason.CHANGED),
        profile.words().endReasons());
    assertEquals(
        Map.of(
            "t/uke", AmountKind.HOURS_PER_WEEK,
            "min/uke", AmountKind.MINUTES_PER_WEEK,
            "t/mnd", AmountKind.HOURS_PER_MONTH,
            "t/dag", AmountKind.HOURS_PER_DAY,
            "døgn", AmountKind.PLACES,
            "døgn/uke", AmountKind.DAYS_PER_WEEK),
        profile.words().amountKinds());
    assertEquals(
        Map.of("Dag", Shift.DAY_EVENING, "Kveld", Shift.DAY_EVENING, "Natt", Shift.NIGHT),
        profile.words().shifts());
  }

  @Test
  void profilsExportIsReadAsTheFormatSays() throws Exception {
    SourceProfile profile = profile(PROFIL);

    assertEquals(SourceProfile.Format.XML, profile.format());
    assertEquals("UTF-8", profile.charset());
    assertEquals('.', profile.decimalSign());
    assertEquals(
        Map.of(
            "timer-uke", AmountKind.HOURS_PER_WEEK,
            "minutter-uke", AmountKind.MINUTES_PER_WEEK,
            "timer-maned", AmountKind.HOURS_PER_MONTH,
            "timer-dag", AmountKind.HOURS_PER_DAY,
            "dogn", AmountKind.PLACES,
            "dogn-uke", AmountKind.DAYS_PER_WEEK),
        profile.words().amountKinds());
  }

  @Test
  void aMunicipalitysOwnProfileTakesTheShippedOnesPlaceBySystemWhateverItsName() throws Exception {
    own("vår-eksport.yaml", gerica.replace("[Kommunenr]", "[Knr, Kommunenr]"));

    assertEquals(
        List.of("Knr", "Kommunenr"),
        profile(GERICA).decisionColumns().get(DecisionField.MUNICIPALITY));
    assertEquals("vår-eksport.yaml", Objects.requireNonNull(load().get(GERICA)).file().name());
    assertEquals(SourceProfile.Format.XML, profile(PROFIL).format());
  }

  @Test
  void aThirdSystemIsAProfileAndNoBuild() throws Exception {
    own("cosdoc.yaml", gerica.replace("system: gerica", "system: cosdoc"));

    assertEquals(
        List.of("cosdoc", "gerica", "profil"),
        load().keySet().stream().map(SourceSystem::id).toList());
  }

  @Test
  void aTabIsNamed() throws Exception {
    own("gerica.yaml", gerica.replace("separator: \";\"", "separator: tab"));

    assertEquals('\t', profile(GERICA).separator());
  }

  @Test
  void twoProfilesOfOneSystemAreAProblem() throws Exception {
    own("a.yaml", gerica);

    assertEquals(
        List.of("gerica.yaml: The system gerica already has a profile in a.yaml. Keep one."),
        problems("system: gerica", "system: gerica"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd.MM.uuuu", "dd.MM.yyyy", "uuuu-MM-dd", "uuuuMMdd", "d.M.uuuu"})
  void datePatternsThatReadWhatTheyWriteAreTaken(String pattern) throws Exception {
    assertEquals(List.of(), problems("dd.MM.uuuu", pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd.MM", "dd.mm.uuuu", "day", "dd.MM.uuuu['"})
  void otherDatePatternsAreAProblem(String pattern) throws Exception {
    List<String> problems = problems("dd.MM.uuuu", "\"" + pattern + "\"");

    assertEquals(1, problems.size());
    assertTrue(problems.get(0).startsWith("gerica.yaml, line 11, date_pattern:"), problems.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "charset: windows-1252 | charset: windows-1253x | gerica.yaml, line 7, charset: \"windows-1253x\" is not a charset that the program can read. Expected for example windows-1252 or UTF-8. Mend the value.",
        "charset: windows-1252 | charset: \"\"          | gerica.yaml, line 7, charset: \"\" is not a charset that the program can read. Expected for example windows-1252 or UTF-8. Mend the value.",
        "format: csv           | format: json           | gerica.yaml, line 5, format: \"json\" is not known here. Expected one of: csv, xml. Mend the value.",
        "decimal_sign: \",\"   | decimal_sign: \",.\"   | gerica.yaml, line 10, decimal_sign: \",.\" is not one character. Expected exactly one character, such as \";\". Mend the value.",
        "Død: died             | Død: dead              | gerica.yaml, line 54, Død: \"dead\" is not known here. Expected one of: ceased, changed, died, moved. Mend the value.",
        "Død: died             | død: died, Død: died   | gerica.yaml, line 54, Død: \"Død\" stands on line 54 too. Keep one.",
        "unit: [Enhet]         | unit: [iplos]          | gerica.yaml, line 21, unit: \"iplos\" stands on line 20 too. Keep one.",
        "unit: [Enhet]         | units: [Enhet]         | UNKNOWN",
        "- person              | - name                 | NOT_AMONG",
        "shift: [Vakt]         | shift: []              | gerica.yaml, line 48, required: \"shift\" is missing. Add it.",
        "shift: [Vakt]         | shift: Vakt            | LIST"
      })
  void eachFaultIsToldAtItsLine(String old, String with, String expected) throws Exception {
    List<String> problems = problems(old, with);

    switch (expected) {
      case "UNKNOWN" ->
          assertTrue(
              problems.get(0).startsWith("gerica.yaml, line 21, units: \"units\" is not known"));
      case "NOT_AMONG" ->
          assertTrue(
              problems.get(0).startsWith("gerica.yaml, line 40, required: \"name\" is not known"));
      case "LIST" ->
          assertEquals(
              List.of(
                  "gerica.yaml, line 27, shift: A list belongs here, such as [gerica, profil]. Mend"
                      + " the line.",
                  "gerica.yaml, line 48, required: \"shift\" is missing. Add it."),
              problems);
      default -> assertEquals(List.of(expected), problems);
    }
  }
}

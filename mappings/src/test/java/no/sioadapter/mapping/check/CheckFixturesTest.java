package no.sioadapter.mapping.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.Limit;
import no.sioadapter.quality.check.Catalogue;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check fires on its own fixture, through the real engine, and not on one beside it. */
class CheckFixturesTest {
  /**
   * Said of every file that can be read, and of every row of the common mapping table that a
   * fixture has no use for; set aside except where it is what is tried.
   */
  private static final Set<CheckCode> BACKGROUND =
      Set.of(new CheckCode("F07"), new CheckCode("M10"));

  /** The limits that there is something just under and just over. */
  private static final Set<Limit> HAS_EDGES = Set.of(Limit.NUMBER, Limit.DAY);

  private static final Pattern NAME = Pattern.compile("(fires|near-miss)-[a-z0-9-]+");
  private static final Pattern FILE =
      Pattern.compile(
          "(earlier/)?(vedtak\\.csv|opphor\\.csv|profil\\.xml)|also\\.txt|timestamp\\.txt"
              + "|history/sio-1243-201[89]Q[1-4]-v1(\\.xml|-enheter\\.csv)"
              + "|prices\\.csv|config/(municipality\\.yaml|mapping\\.csv|a-konto-2019\\.csv)");
  private static final Pattern LIKE_AN_ID = Pattern.compile("[0-9]{11}");

  @TempDir Path temp;

  @ParameterizedTest
  @MethodSource("fixtures")
  void findsExactlyWhatItsNameSays(Fixture fixture) throws IOException {
    Set<CheckCode> found = new TreeSet<>();
    new FixtureRun(temp).findings(fixture).forEach(finding -> found.add(finding.code()));
    found.removeIf(code -> BACKGROUND.contains(code) && !code.equals(fixture.code()));
    assertEquals(fixture.expected(), found);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isToldInEveryLanguageWithoutAPersonsId(Fixture fixture) throws IOException {
    List<Finding> findings = new FixtureRun(temp).findings(fixture);
    assertTrue(!fixture.fires() || !findings.isEmpty());
    for (Language language : Language.values()) {
      for (Finding finding : findings) {
        String text = FindingText.in(language).of(finding);
        assertFalse(text.contains("{"), text);
        assertFalse(LIKE_AN_ID.matcher(text).find(), text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isMadeOfKnownFilesOnly(Fixture fixture) throws IOException {
    assertTrue(NAME.matcher(fixture.name()).matches(), fixture.name());
    Set<String> files = fixture.files();
    assertFalse(files.isEmpty());
    files.forEach(file -> assertTrue(FILE.matcher(file).matches(), file));
    assertFalse(files.equals(Set.of("also.txt")), "brings no input");
    assertFalse(!fixture.fires() && fixture.expected().contains(fixture.code()));
  }

  @Test
  void coversTheCatalogueAndNothingElse() {
    assertEquals(
        Catalogue.codes().stream().map(CheckCode::value).sorted().toList(),
        Fixture.folders(Fixture.CHECKS).stream()
            .map(folder -> folder.getFileName().toString())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void hasOneThatFiresBesideANearMiss(CheckCode code) {
    List<Fixture> fixtures = Fixture.of(code);
    assertTrue(fixtures.stream().anyMatch(Fixture::fires), "none fires");
    assertTrue(fixtures.stream().anyMatch(each -> !each.fires()), "no near miss");
  }

  @ParameterizedTest
  @MethodSource("limits")
  void isTriedUnderAtAndOverEachLimit(String ofLimit) {
    String code = ofLimit.substring(0, 3);
    String limit = ofLimit.substring(4);
    Set<String> tried =
        Fixture.of(new CheckCode(code)).stream()
            .map(each -> each.name().replaceFirst("fires-|near-miss-", ""))
            .collect(Collectors.toSet());
    assertTrue(
        tried.containsAll(Set.of(limit + "-under", limit + "-at", limit + "-over")),
        () -> tried.toString());
  }

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  static List<CheckCode> codes() {
    return Catalogue.codes();
  }

  static Stream<String> limits() {
    return Catalogue.codes().stream()
        .flatMap(
            code ->
                Catalogue.limits(code).entrySet().stream()
                    .filter(limit -> HAS_EDGES.contains(limit.getValue()))
                    .map(limit -> code + " " + limit.getKey())
                    .sorted());
  }
}

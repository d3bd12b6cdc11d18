package no.sioadapter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Nothing in the demo's exports is an error: ids, numbers, dates, amounts, absences, mapping. */
final class CleanDemoTest {
  private static final int[] K1 = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] K2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2, 1};
  private static final Map<String, BigDecimal> LIMITS =
      Map.of(
          "t/uke", new BigDecimal(168),
          "timer-uke", new BigDecimal(168),
          "minutter-uke", new BigDecimal(168 * 60),
          "timer-maned", new BigDecimal(168 * 4),
          "timer-dag", new BigDecimal(24),
          "døgn", new BigDecimal(2),
          "døgn/uke", new BigDecimal(7));

  @TempDir static Path folder;
  private static List<NaiveDecision> decisions = List.of();

  @BeforeAll
  static void read() throws IOException, ParserConfigurationException, SAXException {
    List<Path> files = DemoExports.write(folder);
    decisions = new ArrayList<>(NaiveExports.gerica(files.get(0)));
    decisions.addAll(NaiveExports.profil(files.get(1)));
  }

  /** Whoever changes the generator changes these, knowingly; a JDK, a zone or a locale mustn't. */
  @Test
  void theSameBytesComeOnEveryMachine() throws IOException, NoSuchAlgorithmException {
    assertEquals(
        "9e9f36b8cd53ff66b979bab25f22a9b9990b7ae9e200bc4823df0d07752fdc88",
        sha256("gerica-1243-20190402T0600.zip"));
    assertEquals(
        "3766471286fecf9ae68539646b5dec67df873ef120b3633a8618369837ea60e5",
        sha256("profil-1243-20190402T0615.xml"));
  }

  private static String sha256(String name) throws IOException, NoSuchAlgorithmException {
    byte[] content = Files.readAllBytes(folder.resolve(name));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  @Test
  void theIndependentCheckKnowsGoodFromBad() {
    assertTrue(isSynthetic("02847599807"));
    assertFalse(isSynthetic("02847599808"), "wrong second digit");
    assertFalse(isSynthetic("02847599817"), "wrong first digit");
    assertFalse(isSynthetic("20847599807"), "swapped digits");
    assertFalse(isSynthetic("02047599807"), "a month that is no synthetic one");
  }

  @Test
  void everyPersonIsSyntheticWithValidCheckDigits() {
    assertEquals(
        List.of(),
        decisions.stream()
            .filter(d -> !isSynthetic(d.person()))
            .map(NaiveDecision::number)
            .toList());
  }

  @Test
  void someHaveADNumber() {
    Set<String> dNumbers =
        decisions.stream()
            .map(NaiveDecision::person)
            .filter(id -> id.charAt(0) >= '4')
            .collect(Collectors.toSet());
    assertTrue(dNumbers.size() >= 5, () -> dNumbers.size() + " D-numbers");
  }

  @Test
  void noDecisionNumberIsUsedTwice() {
    Set<String> seen = new HashSet<>();
    assertEquals(
        List.of(),
        decisions.stream().map(NaiveDecision::number).filter(number -> !seen.add(number)).toList());
  }

  @Test
  void datesAreInOrderAndAfterBirth() {
    for (NaiveDecision decision : decisions) {
      assertFalse(decision.to().isBefore(decision.from()), decision.number());
      assertTrue(decision.from().isAfter(birthDate(decision.person())), decision.number());
      assertTrue(
          decision.reason().isEmpty() || decision.to().isBefore(LocalDate.of(2019, 4, 3)),
          () -> "a reason for an end that has not come: " + decision.number());
    }
  }

  @Test
  void absencesLieWithinTheirDecision() {
    for (NaiveDecision decision : decisions) {
      for (NaiveDecision.NaiveAbsence absence : decision.absences()) {
        assertTrue(decision.runsOn(absence.from()), decision.number());
        assertFalse(absence.to().isBefore(absence.from()), decision.number());
        assertTrue(
            absence.to().equals(LocalDate.MAX) || decision.runsOn(absence.to()), decision.number());
      }
    }
  }

  @Test
  void amountsArePositiveWithinTheLimitsAndHaveFourDecimals() {
    for (NaiveDecision decision : decisions) {
      BigDecimal amount = new BigDecimal(decision.amount().replace(',', '.'));
      BigDecimal limit = LIMITS.get(decision.type());
      assertTrue(limit != null && amount.compareTo(limit) <= 0, decision.number());
      assertTrue(amount.signum() > 0 && amount.scale() <= 4, decision.number());
    }
  }

  @Test
  void nobodyIsServedAfterDyingOrMoving() {
    for (NaiveDecision gone : decisions) {
      if (!gone.extraDays().isEmpty() && !gone.number().equals("2018/9009")) {
        assertTrue(
            decisions.stream()
                .filter(other -> other.person().equals(gone.person()))
                .noneMatch(other -> other.to().isAfter(gone.to())),
            gone.number());
      }
    }
  }

  @Test
  void providersHaveValidOrganisationNumbers() throws IOException {
    Set<String> providers =
        decisions.stream().map(NaiveDecision::provider).collect(Collectors.toSet());
    assertEquals(Set.of("", "315124301", "311243209"), providers);
    assertTrue(isZeroMod11("315124301", ORGANISATION));
    assertTrue(isZeroMod11("311243209", ORGANISATION));
    assertTrue(
        Files.readString(Path.of("src/main/resources/demo/1243/municipality.yaml"))
            .contains("organisation_number: \"311243004\""));
    assertTrue(isZeroMod11("311243004", ORGANISATION));
  }

  @Test
  void noTwoMappingRowsCouldMeetInATie() throws IOException {
    List<NaiveMapping.Row> rows =
        NaiveMapping.read(Path.of("src/main/resources/demo/1243/mapping.csv")).rows();
    for (NaiveMapping.Row one : rows) {
      for (NaiveMapping.Row other : rows) {
        if (couldTie(one, other)) {
          assertTrue(
              one.conditions().stream()
                  .anyMatch(
                      a ->
                          other.conditions().stream()
                              .anyMatch(b -> a.charAt(0) == b.charAt(0) && !a.equals(b))),
              () -> one + " and " + other);
        }
      }
    }
  }

  private static boolean couldTie(NaiveMapping.Row one, NaiveMapping.Row other) {
    return one.localCode().equals(other.localCode())
        && !one.conditions().equals(other.conditions())
        && one.conditions().size() == other.conditions().size();
  }

  @Test
  void everyDecisionThatTheDocumentationNamesIsThere() throws IOException {
    Set<String> numbers = decisions.stream().map(NaiveDecision::number).collect(Collectors.toSet());
    List<String> named =
        Pattern.compile("V-9\\d{3}|20\\d\\d/9\\d{3}")
            .matcher(Files.readString(Path.of("../docs/demo.md")))
            .results()
            .map(MatchResult::group)
            .toList();
    assertFalse(named.isEmpty());
    assertEquals(List.of(), named.stream().filter(number -> !numbers.contains(number)).toList());
  }

  private static boolean isSynthetic(String id) {
    try {
      return id.length() == 11
          && birthDate(id).isAfter(LocalDate.of(1900, 1, 1))
          && isZeroMod11(id, K1)
          && isZeroMod11(id, K2);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Fails for an impossible date, and for a month that is not a synthetic one. */
  private static LocalDate birthDate(String id) {
    int day = Integer.parseInt(id.substring(0, 2)) % 40;
    int month = Integer.parseInt(id.substring(2, 4)) - 80;
    int century = Integer.parseInt(id.substring(6, 9)) < 500 ? 1900 : 2000;
    return LocalDate.of(century + Integer.parseInt(id.substring(4, 6)), month, day);
  }

  private static boolean isZeroMod11(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }
}

package no.sioadapter.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ids that aren't synthetic are the official examples, or have a first remainder of 1–3: a kind
 * that nobody has before 2032.
 */
class PersonIdKindTest {
  @ParameterizedTest
  @CsvSource({
    // the official examples of numbers from 2032 on; the third leaves the remainder 1
    "02013299997, NATIONAL",
    "30108299920, NATIONAL",
    "30108299939, NATIONAL",
    // the day + 40
    "55017530029, D_NUMBER",
    "999912345678, DUF",
    // the month + 80, + 65, + 40
    "02847599807, TEST_TAX_ADMINISTRATION",
    "55817510050, TEST_TAX_ADMINISTRATION",
    "15667510020, TEST_HEALTH_NETWORK",
    "15417530018, TEST_LABOUR_AND_WELFARE",
    "85017530041, HELP_NUMBER",
    "99017530069, HELP_NUMBER"
  })
  void tellsTheKind(String id, PersonIdKind kind) {
    assertEquals(kind, kind(id));
  }

  @ParameterizedTest
  @CsvSource({
    "15817510067, TEST_TAX_ADMINISTRATION", // the remainder 0, as before 2032
    "15817530181, TEST_TAX_ADMINISTRATION", // 1
    "15817530009, TEST_TAX_ADMINISTRATION", // 2
    "15817530017, TEST_TAX_ADMINISTRATION", // 3
    "15817530025, WRONG_CHECK_DIGITS" // 4
  })
  void letsTheFirstSumLeaveUpToThree(String id, PersonIdKind kind) {
    assertEquals(kind, kind(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"02847599806", "02847599808", "02013299998", "30108299949"})
  void letsTheSecondSumLeaveNothing(String id) {
    assertEquals(PersonIdKind.WRONG_CHECK_DIGITS, kind(id));
  }

  @ParameterizedTest
  @CsvSource({
    "15127530073, NATIONAL", // month 12
    "15137530063, IMPOSSIBLE_DATE",
    "15407530028, IMPOSSIBLE_DATE",
    "15417530018, TEST_LABOUR_AND_WELFARE", // 1 + 40
    "15527530056, TEST_LABOUR_AND_WELFARE", // 12 + 40
    "15537530046, IMPOSSIBLE_DATE",
    "15657530074, IMPOSSIBLE_DATE",
    "15667530064, TEST_HEALTH_NETWORK", // 1 + 65
    "15777530183, TEST_HEALTH_NETWORK", // 12 + 65
    "15787530092, IMPOSSIBLE_DATE",
    "15807530000, IMPOSSIBLE_DATE",
    "15817530181, TEST_TAX_ADMINISTRATION", // 1 + 80
    "15927530039, TEST_TAX_ADMINISTRATION", // 12 + 80
    "15937530029, IMPOSSIBLE_DATE",
    "15007530045, IMPOSSIBLE_DATE"
  })
  void readsTheMonthAtEachEdge(String id, PersonIdKind kind) {
    assertEquals(kind, kind(id));
  }

  @ParameterizedTest
  @CsvSource({
    "00017530089, IMPOSSIBLE_DATE",
    "32017530150, IMPOSSIBLE_DATE",
    "40017530072, IMPOSSIBLE_DATE",
    "41017530001, D_NUMBER",
    "71017530024, D_NUMBER",
    "72017530063, IMPOSSIBLE_DATE",
    "31047530000, IMPOSSIBLE_DATE", // 31 April
    "29020430034, NATIONAL", // 29 February of a leap year
    "29020030060, NATIONAL", // of 2000, or of no year at all in 1900: the number doesn't tell
    "29020130081, IMPOSSIBLE_DATE"
  })
  void readsTheDayAtEachEdge(String id, PersonIdKind kind) {
    assertEquals(kind, kind(id));
  }

  @Test
  void readsLeadingZerosOfTheShorterForm() {
    assertEquals(PersonIdKind.NATIONAL, PersonIdKind.of(new PersonId(2_013_299_997L)));
    assertEquals(PersonIdKind.IMPOSSIBLE_DATE, PersonIdKind.of(new PersonId(0)));
  }

  @ParameterizedTest
  @EnumSource
  void acceptsAllKindsButHelpNumbersAndWrongOnes(PersonIdKind kind) {
    Set<PersonIdKind> refused =
        Set.of(
            PersonIdKind.HELP_NUMBER,
            PersonIdKind.IMPOSSIBLE_DATE,
            PersonIdKind.WRONG_CHECK_DIGITS);
    assertEquals(!refused.contains(kind), kind.isValid());
    assertEquals(kind.name().startsWith("TEST_"), kind.isTest());
  }

  @Test
  void neverCallsARealPersonATestPerson() {
    assertFalse(kind("02013299997").isTest());
    assertTrue(kind("02847599807").isTest());
  }

  private static PersonIdKind kind(String id) {
    return PersonIdKind.of(PersonId.parse(id).orElseThrow());
  }
}

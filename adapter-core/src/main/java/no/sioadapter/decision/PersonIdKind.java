package no.sioadapter.decision;

import java.time.Month;

/**
 * What a person's id turns out to be when its date and check digits are looked at. Fødselsnummer
 * and D-numbers have two check digits; the rule of the years before 2032 and the one that numbers
 * given out from 2032 on follow hold side by side.
 */
public enum PersonIdKind {
  /** Fødselsnummer. */
  NATIONAL,
  /** D-number: 40 is added to the day. */
  D_NUMBER,
  /** DUF number: 12 digits, of which only the form is known. */
  DUF,
  /** A synthetic person of the tax administration: 80 is added to the month. */
  TEST_TAX_ADMINISTRATION,
  /** A synthetic person of Norsk helsenett: 65 is added to the month. */
  TEST_HEALTH_NETWORK,
  /** A synthetic person of NAV, or a local H-number: either adds 40 to the month. */
  TEST_LABOUR_AND_WELFARE,
  /** A shared help number (FH-number): it begins with 8 or 9 and isn't accepted nationally. */
  HELP_NUMBER,
  /** Its first six digits are no date of birth. */
  IMPOSSIBLE_DATE,
  /** A check digit is wrong. */
  WRONG_CHECK_DIGITS;

  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  /** Numbers given out from 2032 on may leave up to this from the first sum; older ones leave 0. */
  private static final int LARGEST_FIRST_REMAINDER = 3;

  /** What the id is; ids that are no longer than 11 digits are read as 11, with leading zeros. */
  public static PersonIdKind of(PersonId person) {
    if (person.isDuf()) {
      return DUF;
    }
    int[] digits = digits(person.number());
    if (digits[0] >= 8) {
      return HELP_NUMBER;
    }
    int month = 10 * digits[2] + digits[3];
    int added = addedToMonth(month);
    int day = 10 * digits[0] + digits[1];
    boolean dNumber = day > 40;
    if (!isDate(dNumber ? day - 40 : day, month - added, 10 * digits[4] + digits[5])) {
      return IMPOSSIBLE_DATE;
    }
    if (sum(FIRST, digits) % 11 > LARGEST_FIRST_REMAINDER || sum(SECOND, digits) % 11 != 0) {
      return WRONG_CHECK_DIGITS;
    }
    return switch (added) {
      case 80 -> TEST_TAX_ADMINISTRATION;
      case 65 -> TEST_HEALTH_NETWORK;
      case 40 -> TEST_LABOUR_AND_WELFARE;
      default -> dNumber ? D_NUMBER : NATIONAL;
    };
  }

  /** Whether it is an id of an invented person: accepted only where a setting says so. */
  public boolean isTest() {
    return switch (this) {
      case TEST_TAX_ADMINISTRATION, TEST_HEALTH_NETWORK, TEST_LABOUR_AND_WELFARE -> true;
      default -> false;
    };
  }

  /** Whether it is an id of a kind that is accepted nationally, of a real or an invented person. */
  public boolean isValid() {
    return switch (this) {
      case HELP_NUMBER, IMPOSSIBLE_DATE, WRONG_CHECK_DIGITS -> false;
      default -> true;
    };
  }

  private static int[] digits(long number) {
    int[] digits = new int[11];
    long rest = number;
    for (int i = digits.length - 1; i >= 0; i--) {
      digits[i] = (int) (rest % 10);
      rest /= 10;
    }
    return digits;
  }

  private static int addedToMonth(int month) {
    if (month > 80) {
      return 80;
    }
    if (month > 65) {
      return 65;
    }
    return month > 40 ? 40 : 0;
  }

  /**
   * No century: a number of the new kind doesn't tell it, so 29 February is possible in each year
   * of two digits that is a leap year in some century.
   */
  private static boolean isDate(int day, int month, int yearOfTwoDigits) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).length(yearOfTwoDigits % 4 == 0);
  }

  private static int sum(int[] weights, int[] digits) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digits[i];
    }
    return sum;
  }
}

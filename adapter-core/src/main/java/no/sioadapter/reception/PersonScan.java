package no.sioadapter.reception;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.decision.PersonId;
import no.sioadapter.decision.PersonIdKind;

/**
 * Finds persons' ids in text: fødselsnummer and D-numbers whose date and check digits hold, of real
 * and of invented persons, also written with blanks or a hyphen; and 12 digits (DUF), of which only
 * the form is known. Digits of a hash or of a UUID are none.
 */
final class PersonScan {
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![0-9])(?:[1-9][0-9]{11}|[0-9]{11}|[0-9]{6}[\\h-][0-9]{5}"
              + "|[0-9]{2}[\\h.-][0-9]{2}[\\h.-][0-9]{2}[\\h.-]?[0-9]{5})(?![0-9])");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:[0-9a-fA-F]{32,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"
              + "(?![0-9A-Za-z])");
  private static final Pattern BETWEEN = Pattern.compile("[\\h.-]");

  /** The form shows so much of a hash; less proves nothing. */
  private static final int LEAST_OF_A_HASH = 12;

  private final NavigableSet<String> hashes;

  /**
   * @param hashes 64 hexadecimal digits each: those that the report names, of which a file may show
   *     the beginning
   */
  PersonScan(NavigableSet<String> hashes) {
    this.hashes = hashes;
  }

  /** Whether there is one in the text. */
  boolean finds(CharSequence text) {
    Matcher candidate = CANDIDATE.matcher(NOBODY.matcher(text).replaceAll("#"));
    while (candidate.find()) {
      if (isPerson(candidate.group()) && !beginsHash(candidate.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(String text) {
    String digits = BETWEEN.matcher(text).replaceAll("");
    Optional<PersonId> person = PersonId.parse(digits);
    return person.filter(each -> PersonIdKind.of(each).isValid()).isPresent();
  }

  private boolean beginsHash(String text) {
    String shown = text.toLowerCase(Locale.ROOT);
    String next = hashes.ceiling(shown);
    return shown.length() >= LEAST_OF_A_HASH && next != null && next.startsWith(shown);
  }
}

package no.sioadapter.mapping.profile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;

/** Reads the values that only a source profile has. */
final class ProfileValues {
  private static final LocalDate SOME_DAY = LocalDate.of(2019, 3, 31);

  /** How a separator is named that can't be seen. */
  private static final String TAB = "tab";

  private final Problems problems;

  ProfileValues(Problems problems) {
    this.problems = problems;
  }

  Optional<String> charset(Cell cell) {
    try {
      if (Charset.isSupported(cell.text())) {
        return Optional.of(cell.text());
      }
    } catch (IllegalCharsetNameException e) {
      // told below, as any name that isn't a charset's
    } catch (IllegalArgumentException e) {
      // an empty name
    }
    problems.add(cell.where(), new Reason.NotCharset(cell.text()));
    return Optional.empty();
  }

  Optional<Character> character(Cell cell) {
    if (cell.text().equals(TAB)) {
      return Optional.of('\t');
    }
    if (cell.text().length() != 1) {
      problems.add(cell.where(), new Reason.NotOneCharacter(cell.text()));
      return Optional.empty();
    }
    return Optional.of(cell.text().charAt(0));
  }

  /** Only a pattern that writes a day and strictly reads it again is one. */
  Optional<String> datePattern(Cell cell) {
    try {
      // yyyy is a year of an era, which a strict reader can't place: readers take it for uuuu
      DateTimeFormatter formatter =
          DateTimeFormatter.ofPattern(cell.text().replace('y', 'u'), Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT);
      if (LocalDate.parse(formatter.format(SOME_DAY), formatter).equals(SOME_DAY)) {
        return Optional.of(cell.text());
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // told below
    }
    problems.add(cell.where(), new Reason.NotDatePattern(cell.text()));
    return Optional.empty();
  }
}

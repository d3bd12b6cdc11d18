package no.sioadapter.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.text.Language;

/** Reads options from text; what can't be read is gathered, so that all of it is told at once. */
final class WrittenOptions {
  private static final int LARGEST_VERSION = 99_999;

  private final Terminal terminal;
  private final List<String> problems = new ArrayList<>();

  WrittenOptions(Terminal terminal) {
    this.terminal = terminal;
  }

  void language(CommonOptions options) {
    String text = options.language().orElse(Language.NB.tag());
    if (Language.parse(text).isEmpty()) {
      problem("usage.language", text);
    }
  }

  Optional<Quarter> quarter(String text) {
    return read("usage.quarter", text, Quarter.parse(text));
  }

  Optional<Path> path(String option, String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      problems.add(terminal.words().format("usage.path", Map.of("option", option)));
      return Optional.empty();
    }
  }

  Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      problem("usage.instant", text);
      return Optional.empty();
    }
  }

  Optional<MunicipalityNumber> municipality(String text) {
    return read("usage.municipality", text, MunicipalityNumber.parse(text));
  }

  Optional<SioCode> code(String text) {
    return read("usage.code", text, SioCode.parse(text));
  }

  Optional<Integer> version(String text) {
    return read("usage.version", text, wholeNumber(text, 1, LARGEST_VERSION));
  }

  Optional<Integer> reportVersion(String text) {
    return read("usage.reports-version", text, wholeNumber(text, 1, LARGEST_VERSION));
  }

  Optional<Integer> limit(String text) {
    return read("usage.limit", text, wholeNumber(text, 0, Integer.MAX_VALUE));
  }

  /** A year in four digits. */
  static Optional<Integer> year(String text) {
    return text.length() == 4 ? wholeNumber(text, 1900, 2999) : Optional.empty();
  }

  /** Something can't be read. */
  void add(String key, Map<String, String> named) {
    problems.add(terminal.words().format(key, named));
  }

  /**
   * Everything has been read.
   *
   * @throws Stopped where something couldn't be
   */
  void finish() throws Stopped {
    if (!problems.isEmpty()) {
      throw new Stopped(ExitStatus.USAGE, problems);
    }
  }

  private <T> Optional<T> read(String key, String text, Optional<T> value) {
    if (value.isEmpty()) {
      problem(key, text);
    }
    return value;
  }

  private void problem(String key, String text) {
    problems.add(terminal.words().format(key, Map.of("value", Masked.text(text))));
  }

  private static Optional<Integer> wholeNumber(String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      return number < least || number > most ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}

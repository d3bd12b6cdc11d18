package no.sioadapter.mapping.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;

/** Makes values of cells; what can't be read becomes a problem, and the value is empty. */
public final class CellReader {
  private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

  private final Problems problems;

  public CellReader(Problems problems) {
    this.problems = problems;
  }

  /** Any text that isn't blank. */
  public Optional<String> text(Cell cell) {
    if (cell.text().isEmpty()) {
      problems.add(cell.where(), new Reason.ValueMissing());
      return Optional.empty();
    }
    return Optional.of(cell.text());
  }

  /** A number within limits. */
  public Optional<BigDecimal> decimal(Cell cell, Decimals limits) {
    Optional<BigDecimal> number = limits.parse(cell.text());
    if (number.isEmpty()) {
      refuse(cell, beyond(cell.text(), limits));
    }
    return number;
  }

  private static Reason beyond(String text, Decimals limits) {
    String least = limits.least().toPlainString();
    String most = limits.most().toPlainString();
    return limits.decimals() == 0
        ? new Reason.NotWhole(text, least, most)
        : new Reason.NotDecimal(text, least, most, limits.decimals());
  }

  /** A whole number within limits. */
  public Optional<Integer> whole(Cell cell, int least, int most) {
    Decimals limits = new Decimals(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    return decimal(cell, limits).map(BigDecimal::intValueExact);
  }

  /** An ISO day. */
  public Optional<LocalDate> day(Cell cell) {
    Optional<LocalDate> day = Days.parse(cell.text());
    if (day.isEmpty()) {
      refuse(cell, new Reason.NotDay(cell.text()));
    }
    return day;
  }

  /** One of the words. */
  public <T> Optional<T> among(Cell cell, Map<String, T> words) {
    Optional<T> value = Optional.ofNullable(words.get(cell.text()));
    if (value.isEmpty()) {
      refuse(cell, new Reason.NotAmong(cell.text(), words.keySet().stream().sorted().toList()));
    }
    return value;
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> truth(Cell cell) {
    return among(cell, TRUTH);
  }

  /** The form of a national code. */
  public Optional<SioCode> code(Cell cell) {
    Optional<SioCode> code = SioCode.parse(cell.text());
    if (code.isEmpty()) {
      refuse(cell, new Reason.NotCode(cell.text()));
    }
    return code;
  }

  /** The name of a system. */
  public Optional<SourceSystem> system(Cell cell) {
    try {
      return Optional.of(new SourceSystem(cell.text()));
    } catch (IllegalArgumentException e) {
      refuse(cell, new Reason.NotSystemName(cell.text()));
      return Optional.empty();
    }
  }

  private void refuse(Cell cell, Reason reason) {
    problems.add(cell.where(), cell.text().isEmpty() ? new Reason.ValueMissing() : reason);
  }
}

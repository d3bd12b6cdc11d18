package no.sioadapter.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/**
 * Which version of which report.
 *
 * @param version 1 and up; a rerun is a new version
 */
public record ReportId(MunicipalityNumber municipality, Quarter quarter, int version) {
  private static final Pattern NAME =
      Pattern.compile("sio-([0-9]{4})-([0-9]{4}Q[1-4])-v([1-9][0-9]{0,4})");

  public ReportId {
    if (version < 1) {
      throw new IllegalArgumentException("no version " + version);
    }
  }

  /** Reads {@code sio-1243-2019Q1-v1}; empty for any other form. */
  public static Optional<ReportId> parse(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int version = Integer.parseInt(matcher.group(3));
    return MunicipalityNumber.parse(matcher.group(1))
        .flatMap(
            number ->
                Quarter.parse(matcher.group(2))
                    .map(quarter -> new ReportId(number, quarter, version)));
  }

  /** The name that all its files share: {@code sio-1243-2019Q1-v1}. */
  public String name() {
    return "sio-%s-%s-v%s".formatted(municipality, quarter, version);
  }

  @Override
  public String toString() {
    return name();
  }
}

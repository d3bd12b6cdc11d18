package no.sioadapter.receipt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.Report;

/**
 * The name that a report's files share, taken apart.
 *
 * @param version 1 to 99999
 */
public record ReportName(MunicipalityNumber municipality, Quarter quarter, int version) {
  private static final Pattern FORM =
      Pattern.compile("sio-([0-9]{4})-([0-9]{4}Q[1-4])-v([1-9][0-9]{0,4})");

  /** Reads {@code sio-1243-2019Q1-v1}; empty for other text. */
  public static Optional<ReportName> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Quarter.parse(matcher.group(2))
        .map(
            quarter ->
                new ReportName(
                    new MunicipalityNumber(matcher.group(1)),
                    quarter,
                    Integer.parseInt(matcher.group(3))));
  }

  @Override
  public String toString() {
    return Report.name(municipality, quarter, version);
  }
}

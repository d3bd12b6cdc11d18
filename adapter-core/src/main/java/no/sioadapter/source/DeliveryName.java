package no.sioadapter.source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;

/**
 * What the name of a delivery says: {@code gerica-1243-sone-nord-20190402T0615}, without ending.
 *
 * @param part the part; empty text where the name has none
 * @param timestamp when the export was made, by the sender's clock
 */
public record DeliveryName(
    SourceSystem system, MunicipalityNumber municipality, String part, LocalDateTime timestamp) {
  private static final Pattern FORM =
      Pattern.compile(
          "([a-z][a-z0-9-]{0,29}?)-([0-9]{4})(?:-([^-].{0,99}))?-([0-9]{8}T[0-9]{4})",
          Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Empty where the text has another form, or tells a time that doesn't exist. */
  public static Optional<DeliveryName> parse(String stem) {
    Matcher matcher = FORM.matcher(stem);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DeliveryName(
              new SourceSystem(matcher.group(1).toLowerCase(Locale.ROOT)),
              new MunicipalityNumber(matcher.group(2)),
              Optional.ofNullable(matcher.group(3)).orElse(""),
              LocalDateTime.parse(matcher.group(4).toUpperCase(Locale.ROOT), TIME)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package no.sioadapter.web.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;

/** The page's words, numbers and times in one language. */
record Words(Language language, Messages messages, ZoneId zone) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  static Words in(Language language, ZoneId zone) {
    return new Words(
        language,
        Messages.of("no/sioadapter/web/words", language, Words.class.getClassLoader()),
        zone);
  }

  String say(String key) {
    return messages.format(key);
  }

  String say(String key, String name, Object value) {
    return messages.format(key, Map.of(name, value.toString()));
  }

  String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }

  String whole(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  String whole(BigDecimal number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** With every decimal that it has. */
  String exact(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
    return format.format(number);
  }
}

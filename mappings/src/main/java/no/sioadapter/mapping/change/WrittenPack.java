package no.sioadapter.mapping.change;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.mapping.pack.PriceKey;
import no.sioadapter.mapping.pack.RuleYear;
import no.sioadapter.mapping.pack.YearSettings;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.rulepack.Tolerance;

/**
 * A pack as names and values: per key its fields, in the words of the pack's files. Numbers that
 * are equal are written alike, so that 764 and 764.00 are no change.
 */
final class WrittenPack {
  private final RuleYear pack;

  WrittenPack(RuleYear pack) {
    this.pack = pack;
  }

  Map<String, Map<String, String>> of(Subject subject) {
    return switch (subject) {
      case CODE -> codes();
      case PRICE -> prices();
      case COUNTING -> settings(pack.settings());
      case PAYMENT_ROW -> paymentRows();
      case HEADING -> headings();
      case CHECK -> checks();
    };
  }

  private Map<String, Map<String, String>> codes() {
    Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    pack.codes().entries().forEach(entry -> codes.put(entry.code().value(), fields(entry)));
    return codes;
  }

  private static Map<String, String> fields(CodeEntry entry) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name_nb", entry.name());
    fields.put("unit", word(entry.unit()));
    fields.put("star", entry.star() ? "yes" : "no");
    fields.put("category", entry.category());
    fields.put("setting", entry.setting());
    fields.put("shift", entry.shift().map(WrittenPack::word).orElse(""));
    fields.put(
        "staffing_factor", entry.staffingFactor().map(each -> number(each.value())).orElse(""));
    fields.put("place", entry.place().map(WrittenPack::word).orElse(""));
    return fields;
  }

  /** By zone and travel group, and in each as the form lists the codes. */
  private Map<String, Map<String, String>> prices() {
    Map<String, Map<String, String>> prices = new LinkedHashMap<>();
    pack.prices().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(inOrder()))
        .forEach(price -> prices.put(key(price.getKey()), Map.of("", number(price.getValue()))));
    return prices;
  }

  private Comparator<PriceKey> inOrder() {
    return Comparator.comparing(PriceKey::zone)
        .thenComparing(PriceKey::travelGroup)
        .thenComparing(key -> pack.codes().position(key.code()).orElseThrow());
  }

  private static String key(PriceKey key) {
    return key.zone() + "/" + key.travelGroup() + " " + key.code().value();
  }

  private static Map<String, Map<String, String>> settings(YearSettings settings) {
    CountingSettings counting = settings.counting();
    Tolerance tolerance = settings.tolerance();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("key_per_quarter", number(settings.keyPerQuarter()));
    values.put("first_day_active", Boolean.toString(counting.firstDayActive()));
    values.put("last_day_active", Boolean.toString(counting.lastDayActive()));
    values.put("absent_on_first_day", Boolean.toString(counting.absentOnFirstDay()));
    values.put("absent_on_last_day", Boolean.toString(counting.absentOnLastDay()));
    values.put("extra_days", Integer.toString(counting.extraDays()));
    values.put(
        "extra_day_reasons",
        counting.extraDayReasons().stream()
            .map(WrittenPack::word)
            .sorted()
            .collect(Collectors.joining(", ")));
    values.put("month_divisor", number(counting.monthDivisor()));
    values.put("figure_decimals", Integer.toString(counting.figureDecimals()));
    values.put("tolerance hours", number(tolerance.hours()));
    values.put("tolerance days", number(tolerance.days()));
    values.put("tolerance kroner", number(tolerance.kroner()));
    settings.deadlineDays().ifPresent(days -> values.put("deadline_days", Integer.toString(days)));
    Map<String, Map<String, String>> named = new LinkedHashMap<>();
    values.forEach((name, value) -> named.put(name, Map.of("", value)));
    return named;
  }

  private Map<String, Map<String, String>> paymentRows() {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (PaymentRowRule row : pack.settings().paymentRows()) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("quarter", Integer.toString(row.quarter()));
      fields.put("carries_correction", Boolean.toString(row.carriesCorrection()));
      rows.put(row.name(), fields);
    }
    return rows;
  }

  private Map<String, Map<String, String>> headings() {
    Map<String, Map<String, String>> headings = new LinkedHashMap<>();
    pack.settings().categories().forEach((key, text) -> headings.put(key, Map.of("", text)));
    return headings;
  }

  private Map<String, Map<String, String>> checks() {
    Map<String, Map<String, String>> checks = new LinkedHashMap<>();
    new TreeMap<>(pack.checks())
        .forEach((code, setting) -> checks.put(code.value(), fields(setting)));
    return checks;
  }

  private static Map<String, String> fields(CheckSetting setting) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("severity", word(setting.severity()));
    new TreeMap<>(setting.limits()).forEach(fields::put);
    return fields;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(BigDecimal number) {
    return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
  }
}

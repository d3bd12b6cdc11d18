package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The search parameter {@code date} on something of a whole year, as FHIR compares days: a value
 * stands for all its days, and a zone is nowhere asked for.
 */
final class YearDate {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private final LocalDate first;
  private final LocalDate last;

  YearDate(int year) {
    this.first = Year.of(year).atDay(1);
    this.last = first.plusYears(1).minusDays(1);
  }

  boolean matches(@Nullable DateRangeParam range) {
    return range == null || (fits(range.getLowerBound()) && fits(range.getUpperBound()));
  }

  private boolean fits(@Nullable DateParam bound) {
    if (bound == null || bound.isEmpty()) {
      return true;
    }
    String text = bound.getValueAsString();
    LocalDate from = day(text);
    LocalDate to = lastDay(text);
    ParamPrefixEnum prefix = bound.getPrefix() == null ? ParamPrefixEnum.EQUAL : bound.getPrefix();
    return switch (prefix) {
      case EQUAL -> !first.isBefore(from) && !last.isAfter(to);
      case NOT_EQUAL -> first.isBefore(from) || last.isAfter(to);
      case GREATERTHAN_OR_EQUALS -> !last.isBefore(from);
      case GREATERTHAN, STARTS_AFTER ->
          prefix == ParamPrefixEnum.GREATERTHAN ? last.isAfter(to) : first.isAfter(to);
      case LESSTHAN_OR_EQUALS -> !first.isAfter(to);
      case LESSTHAN, ENDS_BEFORE ->
          prefix == ParamPrefixEnum.LESSTHAN ? first.isBefore(from) : last.isBefore(from);
      case APPROXIMATE -> !first.isAfter(to) && !last.isBefore(from);
    };
  }

  private static LocalDate day(String text) {
    if (text.length() == YEAR) {
      return Year.parse(text).atDay(1);
    }
    return text.length() == MONTH
        ? YearMonth.parse(text).atDay(1)
        : LocalDate.parse(text.substring(0, DAY));
  }

  private static LocalDate lastDay(String text) {
    if (text.length() == YEAR) {
      return Year.parse(text).atDay(1).plusYears(1).minusDays(1);
    }
    return text.length() == MONTH ? YearMonth.parse(text).atEndOfMonth() : day(text);
  }
}

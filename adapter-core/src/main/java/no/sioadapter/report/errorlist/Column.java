package no.sioadapter.report.errorlist;

import java.util.Arrays;
import java.util.List;

/** The list's columns, in their order. */
public enum Column {
  UNIT,
  SEVERITY,
  DECISION,
  LOCAL_CODE,
  LOCAL_NAME,
  WRONG,
  EXPECTED,
  TO_DO,
  VALUE,
  PERSON,
  CONSEQUENCE,
  HOURS,
  DAYS,
  KRONER,
  CHECK,
  WAIVED_BY,
  WAIVED_UNTIL,
  FILE,
  LINE,
  COLUMN;

  /** The columns of a list: asterisks all the way down help nobody, so ids have one when shown. */
  public static List<Column> of(PersonIds ids) {
    return Arrays.stream(values())
        .filter(column -> column != PERSON || ids == PersonIds.SHOWN)
        .toList();
  }
}

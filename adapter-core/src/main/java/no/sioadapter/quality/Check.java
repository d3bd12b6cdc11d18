package no.sioadapter.quality;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class as a check and gives its stable code. Code, group and bundle keys all come from
 * here; severity and limits come from the rule pack.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Check {
  /** The code, such as {@code R02}: the group's letter and two digits. */
  String value();

  /** What it looks at. */
  Group group();

  /**
   * The mildest severity that a rule pack may give it: a record that can't be counted can't be let
   * through as a warning.
   */
  Severity mildest() default Severity.INFORMATION;

  /** What a waiver of its finding does. */
  Waiver.Effect waiver() default Waiver.Effect.ACCEPT;
}

package no.sioadapter.quality;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a check's constructor as a limit that the year's rule pack must give. Its
 * type says what may stand there ({@link Limit}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface FromPack {
  /** The limit's name in the rule pack. */
  String value();
}

package no.sioadapter.report.errorlist;

import java.math.BigDecimal;
import no.sioadapter.count.Units;

/**
 * A unit (tjenestested), all of its findings counted, also those that the list has no room for.
 *
 * @param name empty for findings that are about no unit
 * @param errors errors that nobody answers for
 * @param answered errors that a waiver covers
 * @param leftOut its decisions that are left out, each once
 * @param hours what those would have given
 * @param days what those would have given
 * @param kroner what those would have given, as far as their codes are known; rounded once to øre
 * @param withoutKroner how many of those nobody can price
 */
public record UnitLine(
    String name,
    long errors,
    long answered,
    long warnings,
    long information,
    long leftOut,
    Units hours,
    Units days,
    BigDecimal kroner,
    long withoutKroner) {}

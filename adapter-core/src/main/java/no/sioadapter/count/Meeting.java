package no.sioadapter.count;

import java.time.LocalDate;

/**
 * Two decisions of one person that count on one code in the same days (I-06).
 *
 * @param position the code's position in the year's code system
 * @param decision the ordinal of the one that starts later (or was read later); of the one with the
 *     extra days where there are some
 * @param other the ordinal of the one that it meets
 * @param from the first day that both count
 * @param to the last of those days in a row
 * @param extra whether the days that meet are extra days of {@code decision} (I-08)
 */
public record Meeting(
    int position, int decision, int other, LocalDate from, LocalDate to, boolean extra) {}

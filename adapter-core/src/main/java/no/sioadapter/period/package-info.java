/** Quarters, date ranges and sets of days: the algebra that counting stands on. */
@NullMarked
package no.sioadapter.period;

import org.jspecify.annotations.NullMarked;

/**
 * The error list (feilliste): what a case worker is to mend, the weightiest first. Local only: it
 * names decisions, and never leaves the municipality.
 */
@NullMarked
package no.sioadapter.report.errorlist;

import org.jspecify.annotations.NullMarked;

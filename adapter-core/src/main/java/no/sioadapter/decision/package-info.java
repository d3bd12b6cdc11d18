/** What an EPJ holds: decisions, absences and the identifiers in them. */
@NullMarked
package no.sioadapter.decision;

import org.jspecify.annotations.NullMarked;

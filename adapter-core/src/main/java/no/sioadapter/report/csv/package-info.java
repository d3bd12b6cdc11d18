/** The report as CSV, and the two files beside it that never leave the municipality. */
@NullMarked
package no.sioadapter.report.csv;

import org.jspecify.annotations.NullMarked;

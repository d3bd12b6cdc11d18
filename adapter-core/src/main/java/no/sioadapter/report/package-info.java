/** The quarter's report: one object, from which every file is written. */
@NullMarked
package no.sioadapter.report;

import org.jspecify.annotations.NullMarked;

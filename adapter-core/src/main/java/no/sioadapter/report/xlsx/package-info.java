/** The report as the settlement form, a workbook with live formulas. */
@NullMarked
package no.sioadapter.report.xlsx;

import org.jspecify.annotations.NullMarked;

/** The report as FHIR R4. */
@NullMarked
package no.sioadapter.report.fhir;

import org.jspecify.annotations.NullMarked;

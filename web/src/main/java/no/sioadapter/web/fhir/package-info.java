/** The FHIR R4 endpoint: codes, tables and measures, for programs that speak FHIR. */
@NullMarked
package no.sioadapter.web.fhir;

import org.jspecify.annotations.NullMarked;

/** Mapping tables as FHIR R4 ConceptMaps, there and back. */
@NullMarked
package no.sioadapter.mapping.fhir;

import org.jspecify.annotations.NullMarked;

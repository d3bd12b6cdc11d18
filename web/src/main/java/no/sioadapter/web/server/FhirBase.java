package no.sioadapter.web.server;

/**
 * Where FHIR's canonical addresses begin.
 *
 * @param address without a slash at the end
 */
public record FhirBase(String address) {}

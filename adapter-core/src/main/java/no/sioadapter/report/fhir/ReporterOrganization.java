package no.sioadapter.report.fhir;

import no.sioadapter.rulepack.Municipality;
import org.hl7.fhir.r4.model.Organization;

/** The municipality as the reporter. */
final class ReporterOrganization {
  /** Norwegian organisation numbers (Enhetsregisteret). */
  private static final String ORGANISATION_NUMBERS = "urn:oid:2.16.578.1.12.4.1.4.101";

  private ReporterOrganization() {}

  static Organization of(Municipality municipality) {
    Organization organization = new Organization();
    organization
        .addIdentifier()
        .setSystem(ORGANISATION_NUMBERS)
        .setValue(municipality.organisationNumber().value());
    organization.setActive(true);
    organization.setName(municipality.name());
    return organization;
  }
}

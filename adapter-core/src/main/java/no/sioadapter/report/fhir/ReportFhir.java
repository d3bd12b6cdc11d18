package no.sioadapter.report.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportFormat;
import no.sioadapter.report.ReportLine;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Resource;

/**
 * The report as a FHIR R4 Bundle (collection): the Measure that the groups are about, the reporting
 * Organization, and the MeasureReport. Units and recipients only; kroner and quality have no place
 * there and are in the other files.
 */
public final class ReportFhir implements ReportFormat {
  /** Where canonical addresses begin unless the installation says otherwise; nothing lies there. */
  public static final String DEFAULT_BASE = "https://example.org/sio-adapter/fhir";

  private final FhirContext context;
  private final String base;

  /**
   * Scans the FHIR types, a second or so: make it once, and keep it.
   *
   * @param base where canonical addresses begin, without a slash at the end; names, never dialled
   */
  public ReportFhir(String base) {
    this.base = base;
    this.context = FhirContext.forR4();
  }

  @Override
  public String suffix() {
    return ".fhir.json";
  }

  @Override
  public byte[] bytes(Report report) {
    String json =
        context.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle(report));
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Bundle bundle(Report report) {
    Canonicals canonicals = new Canonicals(base, report.quarter().year());
    Bundle bundle = new Bundle();
    bundle.setId(StableId.of(report.name(), "Bundle"));
    bundle.getIdentifier().setSystem(canonicals.reportNames()).setValue(report.name());
    bundle.setType(Bundle.BundleType.COLLECTION);
    bundle.setTimestampElement(new InstantType(report.asOf().toString()));
    add(
        new QuarterMeasure(canonicals).of(report.lines().stream().map(ReportLine::code).toList()),
        report,
        bundle);
    add(ReporterOrganization.of(report.municipality()), report, bundle);
    add(new QuarterMeasureReport(canonicals).of(report), report, bundle);
    return bundle;
  }

  private static void add(Resource resource, Report report, Bundle bundle) {
    String id = StableId.of(report.name(), resource.fhirType());
    resource.setId(id);
    bundle.addEntry().setFullUrl("urn:uuid:" + id).setResource(resource);
  }
}

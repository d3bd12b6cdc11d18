package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.jspecify.annotations.Nullable;

/** Approved reports. */
public class MeasureReportProvider implements IResourceProvider {
  private final ApprovedReports reports;

  MeasureReportProvider(ApprovedReports reports) {
    this.reports = reports;
  }

  @Override
  public Class<MeasureReport> getResourceType() {
    return MeasureReport.class;
  }

  /** One report. */
  @Read
  public MeasureReport read(@IdParam IdType id, RequestDetails request) {
    return reports.all().stream()
        .filter(each -> each.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> Refusal.missing(request, "fhir.missing", Map.of()));
  }

  /** Reports by name. */
  @Search
  public List<MeasureReport> search(
      @Nullable @OptionalParam(name = "identifier") TokenParam identifier) {
    return reports.all().stream()
        .filter(
            each ->
                identifier == null
                    || each.getIdentifier().stream()
                        .anyMatch(name -> identifier.getValue().equals(name.getValue())))
        .toList();
  }
}

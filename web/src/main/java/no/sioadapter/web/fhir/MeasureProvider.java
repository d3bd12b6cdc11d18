package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Measure;
import org.jspecify.annotations.Nullable;

/** What the reports of each year measure. */
public class MeasureProvider implements IResourceProvider {
  private final Editions editions;

  MeasureProvider(Editions editions) {
    this.editions = editions;
  }

  @Override
  public Class<Measure> getResourceType() {
    return Measure.class;
  }

  /** The measure of one edition of a year. */
  @Read
  public Measure read(@IdParam IdType id, RequestDetails request) {
    return all().stream()
        .filter(each -> each.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> Refusal.missing(request, "fhir.missing", Map.of()));
  }

  /** Measures by canonical address, version and year. */
  @Search
  public List<Measure> search(
      @Nullable @OptionalParam(name = "url") UriParam url,
      @Nullable @OptionalParam(name = "version") TokenParam version,
      @Nullable @OptionalParam(name = "date") DateRangeParam date) {
    return all().stream()
        .filter(each -> Matching.of(each, url, version))
        .filter(each -> Matching.inYear(each.getDateElement(), date))
        .toList();
  }

  private List<Measure> all() {
    return editions.byId().entrySet().stream()
        .map(
            each ->
                new CodeResources(
                        editions.canonicals(each.getValue()), each.getValue(), each.getKey())
                    .measure())
        .toList();
  }
}

package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;

/** Whether a resource is what a search asks for; what isn't asked about, everything matches. */
final class Matching {
  private Matching() {}

  static boolean of(
      MetadataResource resource, @Nullable UriParam url, @Nullable TokenParam version) {
    return (url == null || url.isEmpty() || url.getValue().equals(resource.getUrl()))
        && (version == null
            || version.isEmpty()
            || version.getValue().equals(resource.getVersion()));
  }

  static boolean inYear(DateTimeType year, @Nullable DateRangeParam date) {
    return new YearDate(Integer.parseInt(year.getValueAsString())).matches(date);
  }
}

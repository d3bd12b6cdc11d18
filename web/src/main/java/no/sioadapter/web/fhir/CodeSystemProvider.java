package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
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
import no.sioadapter.code.CodeEntry;
import no.sioadapter.routes.terminology.NationalCodes;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** The SIO codes of each year. */
public class CodeSystemProvider implements IResourceProvider {
  private final Editions editions;

  CodeSystemProvider(Editions editions) {
    this.editions = editions;
  }

  @Override
  public Class<CodeSystem> getResourceType() {
    return CodeSystem.class;
  }

  /** One edition of a year. */
  @Read
  public CodeSystem read(@IdParam IdType id, RequestDetails request) {
    return resource(editions.read(request, id), id.getIdPart());
  }

  /** Editions by canonical address, version and year. */
  @Search
  public List<CodeSystem> search(
      @Nullable @OptionalParam(name = "url") UriParam url,
      @Nullable @OptionalParam(name = "version") TokenParam version,
      @Nullable @OptionalParam(name = "date") DateRangeParam date) {
    return editions.byId().entrySet().stream()
        .map(each -> resource(each.getValue(), each.getKey()))
        .filter(each -> Matching.of(each, url, version))
        .filter(each -> Matching.inYear(each.getDateElement(), date))
        .toList();
  }

  /** What a code is. */
  @Operation(
      name = "$lookup",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup")
  public Parameters lookup(
      RequestDetails request,
      @Nullable @OperationParam(name = "code") CodeType code,
      @Nullable @OperationParam(name = "system") UriType system,
      @Nullable @OperationParam(name = "version") StringType version,
      @Nullable @OperationParam(name = "coding") Coding coding) {
    Asked asked = Asked.of(request, code, system, version, coding);
    NationalCodes codes = editions.asked(request, asked.system(), asked.version());
    CodeEntry entry =
        Editions.entry(codes, asked.code())
            .orElseThrow(
                () ->
                    Refusal.missing(
                        request,
                        "fhir.unknown-code",
                        Map.of("code", asked.code(), "year", Integer.toString(codes.year()))));
    Parameters answer = new Parameters();
    answer.addParameter("name", new StringType("SioKoder" + codes.year()));
    answer.addParameter("version", new StringType(codes.version()));
    answer.addParameter("display", new StringType(entry.name()));
    for (var property : resources(codes, "").properties(entry, false)) {
      var part = answer.addParameter().setName("property");
      part.addPart().setName("code").setValue(new CodeType(property.name()));
      part.addPart().setName("value").setValue(property.value());
    }
    return answer;
  }

  /** Whether a year has a code, and calls it so. */
  @Operation(
      name = "$validate-code",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code")
  public Parameters validate(
      RequestDetails request,
      @Nullable @IdParam(optional = true) IdType id,
      @Nullable @OperationParam(name = "url") UriType url,
      @Nullable @OperationParam(name = "code") CodeType code,
      @Nullable @OperationParam(name = "version") StringType version,
      @Nullable @OperationParam(name = "display") StringType display,
      @Nullable @OperationParam(name = "coding") Coding coding) {
    UriType system = url == null && coding != null ? coding.getSystemElement() : url;
    NationalCodes codes =
        id == null
            ? editions.asked(request, Asked.required(request, "url", system), Asked.text(version))
            : editions.read(request, id);
    String asked = Asked.code(request, code, coding);
    return Validated.of(request, codes, asked, Asked.text(display));
  }

  private CodeSystem resource(NationalCodes codes, String id) {
    return resources(codes, id).codeSystem();
  }

  private CodeResources resources(NationalCodes codes, String id) {
    return new CodeResources(editions.canonicals(codes), codes, id);
  }
}

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
import java.util.Optional;
import no.sioadapter.routes.terminology.LocalNames;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** The municipalities' tables, a map a system and year, and translation by them. */
public class ConceptMapProvider implements IResourceProvider {
  private final Editions editions;
  private final LocalNames names;
  private final Translation translation;

  ConceptMapProvider(Editions editions, LocalNames names, Translation translation) {
    this.editions = editions;
    this.names = names;
    this.translation = translation;
  }

  @Override
  public Class<ConceptMap> getResourceType() {
    return ConceptMap.class;
  }

  /** One system's map for one year. */
  @Read
  public ConceptMap read(@IdParam IdType id, RequestDetails request) {
    return all().stream()
        .filter(each -> each.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> Refusal.missing(request, "fhir.missing", Map.of()));
  }

  /** Maps by canonical address, version, year and the code system that they translate from. */
  @Search
  public List<ConceptMap> search(
      @Nullable @OptionalParam(name = "url") UriParam url,
      @Nullable @OptionalParam(name = "version") TokenParam version,
      @Nullable @OptionalParam(name = "date") DateRangeParam date,
      @Nullable @OptionalParam(name = "source-system") UriParam source) {
    return all().stream()
        .filter(each -> Matching.of(each, url, version))
        .filter(each -> Matching.inYear(each.getDateElement(), date))
        .filter(
            each ->
                source == null
                    || each.getGroup().stream()
                        .anyMatch(group -> source.getValue().equals(group.getSource())))
        .toList();
  }

  /**
   * What a local code is on a day.
   *
   * @param date the day, which decides the year and which of the table's rows are valid; today
   *     where none is given
   */
  @Operation(
      name = "$translate",
      idempotent = true,
      returnParameters = {
        @OperationParam(name = "result", type = BooleanType.class, min = 1),
        @OperationParam(name = "message", type = StringType.class),
        @OperationParam(name = "resolution", type = CodeType.class, min = 1)
      })
  public Parameters translate(
      RequestDetails request,
      @Nullable @IdParam(optional = true) IdType id,
      @Nullable @OperationParam(name = "url") UriType url,
      @Nullable @OperationParam(name = "conceptMapVersion") StringType version,
      @Nullable @OperationParam(name = "code") CodeType code,
      @Nullable @OperationParam(name = "system") UriType system,
      @Nullable @OperationParam(name = "coding") Coding coding,
      @Nullable @OperationParam(name = "targetsystem") UriType target,
      @Nullable @OperationParam(name = "dependency", max = OperationParam.MAX_UNLIMITED)
          List<Parameters.ParametersParameterComponent> dependencies,
      @Nullable @OperationParam(name = "reverse") BooleanType reverse,
      @Nullable @OperationParam(name = "date") DateType date) {
    if (reverse != null && Boolean.TRUE.equals(reverse.getValue())) {
      throw Refusal.invalid(request, "fhir.no-reverse", Map.of());
    }
    UriType map = url;
    if (id != null) {
      map = read(id, request).getUrlElement();
    }
    return translation.answer(
        request,
        new Translation.Request(
            Asked.text(map),
            Asked.text(version),
            Asked.code(request, code, coding),
            Asked.text(system).or(() -> systemIn(coding)),
            Asked.text(target),
            dependencies == null ? List.of() : dependencies,
            Asked.text(date)));
  }

  private static Optional<String> systemIn(@Nullable Coding coding) {
    return coding == null ? Optional.empty() : Asked.text(coding.getSystemElement());
  }

  private List<ConceptMap> all() {
    return editions.tables().stream().flatMap(table -> names.maps(table).stream()).toList();
  }
}

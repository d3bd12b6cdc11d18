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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.routes.terminology.NationalCodes;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** The set of all SIO codes of each year. */
public class ValueSetProvider implements IResourceProvider {
  private final Editions editions;
  private final Clock clock;

  ValueSetProvider(Editions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  @Override
  public Class<ValueSet> getResourceType() {
    return ValueSet.class;
  }

  /** One edition of a year. */
  @Read
  public ValueSet read(@IdParam IdType id, RequestDetails request) {
    return resource(editions.read(request, id), id.getIdPart());
  }

  /** Editions by canonical address, version and year. */
  @Search
  public List<ValueSet> search(
      @Nullable @OptionalParam(name = "url") UriParam url,
      @Nullable @OptionalParam(name = "version") TokenParam version,
      @Nullable @OptionalParam(name = "date") DateRangeParam date) {
    return editions.byId().entrySet().stream()
        .map(each -> resource(each.getValue(), each.getKey()))
        .filter(each -> Matching.of(each, url, version))
        .filter(each -> Matching.inYear(each.getDateElement(), date))
        .toList();
  }

  /** The codes themselves, those whose code or name holds the filter's text. */
  @Operation(
      name = "$expand",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/ValueSet-expand")
  public ValueSet expand(
      RequestDetails request,
      @Nullable @IdParam(optional = true) IdType id,
      @Nullable @OperationParam(name = "url") UriType url,
      @Nullable @OperationParam(name = "valueSetVersion") StringType version,
      @Nullable @OperationParam(name = "filter") StringType filter,
      @Nullable @OperationParam(name = "offset") IntegerType offset,
      @Nullable @OperationParam(name = "count") IntegerType count) {
    NationalCodes codes = edition(request, id, url, version);
    String holds = Asked.text(filter).orElse("").toLowerCase(Locale.ROOT);
    List<CodeEntry> found =
        codes.codes().entries().stream().filter(entry -> holds(entry, holds)).toList();
    int skip = number(request, "offset", offset, 0);
    int most = number(request, "count", count, found.size());
    ValueSet set = resource(codes, id == null ? idOf(codes) : id.getIdPart());
    var expansion = set.getExpansion();
    expansion.setIdentifier("urn:uuid:" + stable(codes, holds, skip, most));
    expansion.setTimestampElement(new DateTimeType(clock.instant().toString()));
    expansion.setTotal(found.size());
    expansion.setOffset(skip);
    found.stream()
        .skip(skip)
        .limit(most)
        .forEach(
            entry ->
                expansion
                    .addContains()
                    .setSystem(editions.canonicals(codes).codes())
                    .setVersion(codes.version())
                    .setCode(entry.code().value())
                    .setDisplay(entry.name()));
    return set;
  }

  /** Whether a year's set has a code. */
  @Operation(
      name = "$validate-code",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code")
  public Parameters validate(
      RequestDetails request,
      @Nullable @IdParam(optional = true) IdType id,
      @Nullable @OperationParam(name = "url") UriType url,
      @Nullable @OperationParam(name = "valueSetVersion") StringType version,
      @Nullable @OperationParam(name = "code") CodeType code,
      @Nullable @OperationParam(name = "system") UriType system,
      @Nullable @OperationParam(name = "display") StringType display,
      @Nullable @OperationParam(name = "coding") Coding coding) {
    NationalCodes codes = edition(request, id, url, version);
    Asked asked = Asked.of(request, code, system, null, coding);
    return asked.system().equals(editions.canonicals(codes).codes())
        ? Validated.of(request, codes, asked.code(), Asked.text(display))
        : Validated.otherSystem(request, asked.system());
  }

  private NationalCodes edition(
      RequestDetails request,
      @Nullable IdType id,
      @Nullable UriType url,
      @Nullable StringType version) {
    return id == null
        ? editions.asked(request, Asked.required(request, "url", url), Asked.text(version))
        : editions.read(request, id);
  }

  private String idOf(NationalCodes codes) {
    return editions.byId().entrySet().stream()
        .filter(each -> each.getValue().equals(codes))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private ValueSet resource(NationalCodes codes, String id) {
    return new CodeResources(editions.canonicals(codes), codes, id).valueSet();
  }

  private static boolean holds(CodeEntry entry, String text) {
    return entry.code().value().toLowerCase(Locale.ROOT).contains(text)
        || entry.name().toLowerCase(Locale.ROOT).contains(text);
  }

  private static int number(
      RequestDetails request, String name, @Nullable IntegerType given, int standard) {
    int value = given == null || given.getValue() == null ? standard : given.getValue();
    if (value < 0) {
      throw Refusal.invalid(request, "fhir.not-a-count", Map.of("name", name));
    }
    return value;
  }

  /** The same question has the same answer's name. */
  private static UUID stable(NationalCodes codes, String filter, int skip, int most) {
    String name = codes.packHash() + "/" + skip + "/" + most + "/" + filter;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}

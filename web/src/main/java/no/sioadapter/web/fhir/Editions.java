package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.report.fhir.Canonicals;
import no.sioadapter.routes.terminology.LocalTable;
import no.sioadapter.routes.terminology.NationalCodes;
import no.sioadapter.routes.terminology.Terminology;
import org.hl7.fhir.r4.model.IdType;

/**
 * The editions of the years' codes by the id of their resources: the first of a year has the plain
 * one, another pack of that year its version after it.
 */
final class Editions {
  private final Terminology terminology;
  private final String base;

  Editions(Terminology terminology, String base) {
    this.terminology = terminology;
    this.base = base;
  }

  Canonicals canonicals(NationalCodes codes) {
    return new Canonicals(base, codes.year());
  }

  Map<String, NationalCodes> byId() {
    Map<String, NationalCodes> byId = new LinkedHashMap<>();
    for (NationalCodes each : codes()) {
      String plain = canonicals(each).codesId();
      byId.put(byId.containsKey(plain) ? plain + "-" + each.version() : plain, each);
    }
    return byId;
  }

  /** The edition of a canonical address; without a version the first of the year. */
  Optional<NationalCodes> find(String address, Optional<String> version) {
    return codes().stream()
        .filter(
            each ->
                canonicals(each).codes().equals(address)
                    || canonicals(each).codeSet().equals(address))
        .filter(each -> version.isEmpty() || each.version().equals(version.get()))
        .findFirst();
  }

  /** The edition that a resource's id names; refused where there is none. */
  NationalCodes read(RequestDetails request, IdType id) {
    return Optional.ofNullable(byId().get(id.getIdPart()))
        .orElseThrow(() -> Refusal.missing(request, "fhir.missing", Map.of()));
  }

  /** The edition of a canonical address; refused where there is none. */
  NationalCodes asked(RequestDetails request, String address, Optional<String> version) {
    return find(address, version)
        .orElseThrow(
            () ->
                Refusal.missing(
                    request,
                    "fhir.unknown-system",
                    Map.of("system", address, "version", version.orElse("–"))));
  }

  static Optional<CodeEntry> entry(NationalCodes codes, String code) {
    return SioCode.parse(code).flatMap(codes.codes()::find);
  }

  List<NationalCodes> codes() {
    try {
      return terminology.codes();
    } catch (IOException e) {
      throw new InternalErrorException(e);
    }
  }

  List<LocalTable> tables() {
    try {
      return terminology.tables();
    } catch (IOException e) {
      throw new InternalErrorException(e);
    }
  }
}

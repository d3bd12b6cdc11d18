package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * A code that is asked about, given apart or as a coding.
 *
 * @param version of the code system, where one is named
 */
record Asked(String system, Optional<String> version, String code) {
  static Asked of(
      RequestDetails request,
      @Nullable CodeType code,
      @Nullable UriType system,
      @Nullable StringType version,
      @Nullable Coding coding) {
    UriType inCoding = coding == null ? null : coding.getSystemElement();
    return new Asked(
        required(request, "system", text(system).isPresent() ? system : inCoding),
        text(version)
            .or(() -> coding == null ? Optional.empty() : text(coding.getVersionElement())),
        code(request, code, coding));
  }

  static String code(RequestDetails request, @Nullable CodeType code, @Nullable Coding coding) {
    CodeType inCoding = coding == null ? null : coding.getCodeElement();
    return required(request, "code", text(code).isPresent() ? code : inCoding);
  }

  static String required(RequestDetails request, String name, @Nullable PrimitiveType<?> value) {
    return text(value)
        .orElseThrow(() -> Refusal.invalid(request, "fhir.required", Map.of("name", name)));
  }

  static Optional<String> text(@Nullable PrimitiveType<?> value) {
    return value == null || value.getValueAsString() == null
        ? Optional.empty()
        : Optional.of(value.getValueAsString()).filter(text -> !text.isBlank());
  }
}

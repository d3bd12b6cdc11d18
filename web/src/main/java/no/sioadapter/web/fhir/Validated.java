package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.routes.terminology.NationalCodes;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;

/** An answer of {@code $validate-code}. */
final class Validated {
  private Validated() {}

  /** Codes of another system aren't in the set. */
  static Parameters otherSystem(RequestDetails request, String system) {
    Parameters answer = new Parameters();
    answer.addParameter("result", new BooleanType(false));
    String text =
        Words.of(request)
            .say("fhir.unknown-system", Map.of("system", Refusal.shown(system), "version", "–"));
    answer.addParameter("message", new StringType(text));
    return answer;
  }

  static Parameters of(
      RequestDetails request, NationalCodes codes, String code, Optional<String> display) {
    Optional<CodeEntry> entry = Editions.entry(codes, code);
    boolean same = entry.isPresent() && display.map(entry.get().name()::equals).orElse(true);
    Parameters answer = new Parameters();
    answer.addParameter("result", new BooleanType(same));
    if (entry.isEmpty()) {
      answer.addParameter(
          "message",
          new StringType(
              Words.of(request)
                  .say(
                      "fhir.unknown-code",
                      Map.of(
                          "code", Refusal.shown(code), "year", Integer.toString(codes.year())))));
    } else if (!same) {
      answer.addParameter("message", new StringType(Words.of(request).say("fhir.other-display")));
    }
    entry.ifPresent(each -> answer.addParameter("display", new StringType(each.name())));
    return answer;
  }
}

package no.sioadapter.web.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.HashMap;
import java.util.Map;
import no.sioadapter.quality.ShownText;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Questions that can't be answered, as OperationOutcomes in the caller's language. */
final class Refusal {
  private static final int LONGEST = 300;

  private Refusal() {}

  /** A parameter is missing, or can't be read. */
  static InvalidRequestException invalid(RequestDetails request, String key, Map<String, ?> named) {
    String text = Words.of(request).say(key, shown(named));
    return new InvalidRequestException(text, outcome(IssueType.INVALID, text));
  }

  /** What is asked for isn't here. */
  static ResourceNotFoundException missing(
      RequestDetails request, String key, Map<String, ?> named) {
    String text = Words.of(request).say(key, shown(named));
    return new ResourceNotFoundException(text, outcome(IssueType.NOTFOUND, text));
  }

  /** Nobody foresaw it. */
  static BaseServerResponseException failure(String text) {
    return new InternalErrorException(text, outcome(IssueType.EXCEPTION, text));
  }

  static OperationOutcome outcome(IssueType type, String text) {
    OperationOutcome outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(type == IssueType.EXCEPTION ? IssueSeverity.FATAL : IssueSeverity.ERROR)
        .setCode(type)
        .getDetails()
        .setText(text);
    return outcome;
  }

  /** Text of a request, masked and not too long. */
  static String shown(String text) {
    String masked = ShownText.mask(text);
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
  }

  /** What a request says goes out masked and short. */
  private static Map<String, Object> shown(Map<String, ?> named) {
    Map<String, Object> shown = new HashMap<>();
    named.forEach(
        (name, value) -> shown.put(name, value instanceof String text ? shown(text) : value));
    return shown;
  }
}

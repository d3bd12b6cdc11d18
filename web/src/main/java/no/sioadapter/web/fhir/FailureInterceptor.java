package no.sioadapter.web.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every failure as an OperationOutcome that says in the caller's language what kind it is. What the
 * library says of a request stands in its diagnostics; what nobody foresaw goes to the log, by its
 * class only, and nothing of it goes out.
 */
@Interceptor
public class FailureInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(FailureInterceptor.class);
  private static final int SERVER = 500;
  private static final int MISSING = 404;

  /** The exception that is answered with. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException foresee(@Nullable RequestDetails request, Throwable failure) {
    if (failure instanceof BaseServerResponseException known
        && (known.getOperationOutcome() != null || known.getStatusCode() < SERVER)) {
      return isTold(known.getOperationOutcome()) ? known : told(request, known);
    }
    if (isUnreadable(failure)) {
      return told(request, new InvalidRequestException(String.valueOf(failure.getMessage())));
    }
    LOG.error("FHIR request failed: {}", failure.getClass().getName());
    return Refusal.failure(Words.of(request).say("fhir.failure"));
  }

  /** Whether it says in words of ours what is wrong. */
  private static boolean isTold(@Nullable IBaseOperationOutcome outcome) {
    return outcome instanceof OperationOutcome ours && ours.getIssueFirstRep().hasDetails();
  }

  /** A value of the request that isn't what it should be; the library wraps it more or less. */
  private static boolean isUnreadable(Throwable failure) {
    Throwable each = failure;
    while (each != null) {
      if (each instanceof DataFormatException || each instanceof NumberFormatException) {
        return true;
      }
      each = each.getCause();
    }
    return false;
  }

  private static BaseServerResponseException told(
      @Nullable RequestDetails request, BaseServerResponseException known) {
    Optional<String> day = request == null ? Optional.empty() : Translation.unreadableDay(request);
    if (request != null && day.isPresent()) {
      return Refusal.invalid(request, "fhir.not-a-day", Map.of("value", day.get()));
    }
    boolean missing = known.getStatusCode() == MISSING;
    OperationOutcome outcome =
        Refusal.outcome(
            missing ? IssueType.NOTFOUND : IssueType.INVALID,
            Words.of(request).say(missing ? "fhir.missing" : "fhir.request"));
    String text = String.valueOf(known.getMessage());
    // some messages of the library are nothing but an exception's name and text
    if (!text.contains("Exception")) {
      outcome.getIssueFirstRep().setDiagnostics(Refusal.shown(text));
    }
    known.setOperationOutcome(outcome);
    return known;
  }
}

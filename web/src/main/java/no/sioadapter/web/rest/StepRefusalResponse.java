package no.sioadapter.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import no.sioadapter.approval.ApprovalText;
import no.sioadapter.approval.StepRefusal;
import no.sioadapter.text.Language;
import no.sioadapter.web.request.Problem;

/** A step on a report that was refused, as a problem: beside the words, what a program asks for. */
final class StepRefusalResponse {
  private static final int REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION = 412;

  private StepRefusalResponse() {}

  static WebApplicationException failure(StepRefusal refusal, Language language) {
    ApprovalText words = ApprovalText.in(language);
    Problem problem = Problem.of(status(refusal), "problem.revision", language);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", problem.title())
            .add("status", problem.status())
            .add("detail", words.of(refusal))
            .add("refusal", refusal.getClass().getSimpleName());
    if (refusal instanceof StepRefusal.Changed changed) {
      json.add("state", changed.state().id())
          .add("who", changed.who().name())
          .add("at", changed.at().toString());
    } else if (refusal instanceof StepRefusal.NewerVersion newer) {
      json.add("newer", newer.newer());
    } else if (refusal instanceof StepRefusal.GateClosed closed) {
      JsonArrayBuilder reasons = Json.createArrayBuilder();
      closed.reasons().forEach(reason -> reasons.add(words.of(reason)));
      json.add("reasons", reasons);
    } else if (refusal instanceof StepRefusal.FilesAltered altered) {
      json.add("files", Json.createArrayBuilder(altered.files()));
    }
    return new WebApplicationException(
        Response.status(problem.status())
            .type(Problem.TYPE)
            .entity(json.build().toString())
            .build());
  }

  private static int status(StepRefusal refusal) {
    if (refusal instanceof StepRefusal.NoSuchVersion) {
      return MISSING;
    }
    if (refusal instanceof StepRefusal.Changed) {
      return PRECONDITION;
    }
    if (refusal instanceof StepRefusal.OwnWork) {
      return FORBIDDEN;
    }
    return refusal instanceof StepRefusal.ReasonMissing
            || refusal instanceof StepRefusal.ReasonTooLong
            || refusal instanceof StepRefusal.ReasonNamesPerson
        ? REQUEST
        : CONFLICT;
  }
}

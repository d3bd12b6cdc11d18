package no.sioadapter.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import no.sioadapter.mapping.revision.Actor;
import no.sioadapter.mapping.revision.Refusal;
import no.sioadapter.mapping.revision.RevisionText;
import no.sioadapter.text.Language;
import no.sioadapter.web.request.Problem;

/**
 * A step that was refused, as a problem: beside the words, who was first and when, and every
 * problem of a broken table by line.
 */
final class RefusalResponse {
  private static final int REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION = 412;
  private static final int UNUSABLE = 422;

  private RefusalResponse() {}

  static WebApplicationException failure(Refusal refusal, Language language) {
    return new WebApplicationException(of(refusal, language));
  }

  private static Response of(Refusal refusal, Language language) {
    RevisionText words = RevisionText.in(language);
    Problem problem = Problem.of(status(refusal), "problem.revision", language);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", problem.title())
            .add("status", problem.status())
            .add("detail", words.of(refusal))
            .add("refusal", refusal.getClass().getSimpleName());
    if (refusal instanceof Refusal.Changed changed) {
      json.add("version", changed.version());
      first(json, changed.number(), changed.who(), changed.at(), words);
    } else if (refusal instanceof Refusal.Overtaken overtaken) {
      first(json, overtaken.number(), overtaken.who(), overtaken.at(), words);
    } else if (refusal instanceof Refusal.TableBroken) {
      JsonArrayBuilder lines = Json.createArrayBuilder();
      words.problems(refusal).forEach(lines::add);
      json.add("problems", lines);
    }
    return Response.status(problem.status())
        .type(Problem.TYPE)
        .entity(json.build().toString())
        .build();
  }

  private static void first(
      JsonObjectBuilder json, int number, Actor who, Instant at, RevisionText words) {
    json.add("revision", number).add("who", words.of(who)).add("at", at.toString());
  }

  private static int status(Refusal refusal) {
    if (refusal instanceof Refusal.Unknown) {
      return MISSING;
    }
    if (refusal instanceof Refusal.Changed) {
      return PRECONDITION;
    }
    if (refusal instanceof Refusal.OwnWork) {
      return FORBIDDEN;
    }
    if (refusal instanceof Refusal.TableBroken) {
      return UNUSABLE;
    }
    return refusal instanceof Refusal.ReasonMissing
            || refusal instanceof Refusal.ReasonTooLong
            || refusal instanceof Refusal.ReasonNamesPerson
        ? REQUEST
        : CONFLICT;
  }
}

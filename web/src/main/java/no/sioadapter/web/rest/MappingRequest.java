package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;
import no.sioadapter.mapping.exchange.TableFormat;
import no.sioadapter.mapping.revision.Actor;
import no.sioadapter.mapping.revision.Refusal;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.RevisionAnswer;
import no.sioadapter.mapping.revision.RevisionId;
import no.sioadapter.mapping.revision.RevisionText;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.engine.Asked;
import no.sioadapter.routes.engine.SentTable;
import no.sioadapter.routes.engine.TableDesk;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.text.Language;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.Audit;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;
import no.sioadapter.web.server.RunningServer;

/** What a request about a mapping table says, or why it can't be understood. */
@RequestScoped
public class MappingRequest {
  private static final int REQUEST = 400;
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;
  private static final int UNMATCHED = 428;
  private static final int BUSY = 429;
  private static final int UNAVAILABLE = 503;
  private static final Pattern TAG = Pattern.compile("\"?([0-9]{1,9})\"?");
  private static final String SECONDS = "10";

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Revisions revisions;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private TableDesk desk;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller callers;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Audit audit;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  Language language() {
    return RequestLanguage.of(request);
  }

  RevisionText words() {
    return RevisionText.in(language());
  }

  /** Who writes. */
  Actor who() {
    return new Actor.User(callers.get().name());
  }

  /** One that this server reports for. */
  MunicipalityNumber municipality(String number) throws IOException {
    Optional<MunicipalityNumber> parsed = MunicipalityNumber.parse(number);
    if (parsed.isEmpty() || !desk.knows(parsed.get())) {
      throw failure(MISSING, "problem.municipality");
    }
    return parsed.get();
  }

  MunicipalityQuarter quarter(String municipality, String quarter) throws IOException {
    return new MunicipalityQuarter(
        municipality(municipality),
        Quarter.parse(quarter).orElseThrow(() -> failure(REQUEST, "problem.quarter")));
  }

  RevisionId id(String municipality, int number) throws IOException {
    MunicipalityNumber known = municipality(municipality);
    if (number < 1) {
      throw RefusalResponse.failure(new Refusal.Unknown(number), language());
    }
    return new RevisionId(known, number);
  }

  Revision revision(String municipality, int number) throws IOException {
    return revisions
        .get(id(municipality, number))
        .orElseThrow(() -> RefusalResponse.failure(new Refusal.Unknown(number), language()));
  }

  /** The version that the caller saw. */
  int version(String ifMatch) {
    if (ifMatch.isBlank()) {
      throw failure(UNMATCHED, "problem.if-match");
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw failure(REQUEST, "problem.if-match");
    }
    return Integer.parseInt(tag.group(1));
  }

  /** A reason in a header, which holds ASCII only: UTF-8, percent-encoded where it isn't. */
  String reasonInHeader(String header) {
    try {
      return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw failure(REQUEST, "problem.request");
    }
  }

  /** A reason in a JSON body; none where there is no body. */
  String reason(String body) {
    if (body.isBlank()) {
      return "";
    }
    return SentJson.parse(body)
        .orElseThrow(() -> failure(REQUEST, "problem.request"))
        .text("reason")
        .orElse("");
  }

  /** A table that can be used. */
  SentTable.Sound table(MunicipalityNumber municipality, TableFormat format, InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(TableBody.MOST_BYTES + 1);
    if (bytes.length > TableBody.MOST_BYTES) {
      // who is still sending hears no answer; who sends far more is cut off
      body.skip(TableBody.MOST_PASSED_OVER);
      throw failure(TOO_LARGE, "problem.too-large");
    }
    SentTable sent = desk.read(municipality, format, bytes);
    if (sent instanceof SentTable.Broken broken) {
      throw RefusalResponse.failure(broken.why(), language());
    }
    return (SentTable.Sound) sent;
  }

  /** What became of a step; written down either way. */
  Revision taken(Action action, String subject, RevisionAnswer answer) {
    if (answer instanceof RevisionAnswer.Refused refused) {
      audit.refused(action, subject, refused.why().getClass().getSimpleName());
      throw RefusalResponse.failure(refused.why(), language());
    }
    Revision revision = ((RevisionAnswer.Done) answer).revision();
    audit.done(
        action,
        subject(revision.id()),
        "version " + revision.version() + ", " + revision.content());
    return revision;
  }

  /** A revision as an answer, with its version as the ETag. */
  Response response(Revision revision, Response.ResponseBuilder builder) {
    return builder
        .tag(new EntityTag(Integer.toString(revision.version())))
        .entity(RevisionView.of(revision, words()))
        .build();
  }

  /** One that was begun, and where it lies. */
  Response created(Revision revision) {
    URI place =
        URI.create(
            "/api/mappings/"
                + revision.id().municipality()
                + "/revisions/"
                + revision.id().number());
    return response(revision, Response.created(place));
  }

  /** What the audit log calls a revision. */
  static String subject(RevisionId id) {
    return id.municipality() + "/mapping/" + id.number();
  }

  /** The answer to a question. */
  <T> T answer(Asked<T> asked) {
    if (asked instanceof Asked.Answered<T> answered) {
      return answered.answer();
    }
    if (asked instanceof Asked.Busy<T>) {
      Problem problem = Problem.of(BUSY, "problem.busy", language());
      throw new WebApplicationException(
          Response.fromResponse(ProblemResponse.of(problem))
              .header("Retry-After", SECONDS)
              .build());
    }
    if (asked instanceof Asked.Unusable<T> unusable) {
      throw unusable(unusable.reasons());
    }
    if (asked instanceof Asked.UnknownRevision<T> unknown) {
      throw RefusalResponse.failure(new Refusal.Unknown(unknown.number()), language());
    }
    throw asked instanceof Asked.NothingDelivered<T>
        ? failure(CONFLICT, "problem.nothing")
        : failure(MISSING, "problem.municipality");
  }

  /** The revision in use. */
  Revision active(MunicipalityNumber municipality) {
    return revisions
        .history(municipality)
        .active()
        .orElseThrow(() -> failure(MISSING, "problem.no-revision"));
  }

  RouteServer routes() {
    return server.routes().orElseThrow(() -> failure(UNAVAILABLE, "problem.starting"));
  }

  WebApplicationException failure(int status, String name) {
    return ProblemResponse.failure(status, name, request);
  }

  private WebApplicationException unusable(List<Reason> reasons) {
    String detail = reasons.stream().map(Reason::text).collect(Collectors.joining("\n"));
    return ProblemResponse.failure(
        Problem.of(CONFLICT, "problem.unusable", language()).withDetail(detail));
  }
}

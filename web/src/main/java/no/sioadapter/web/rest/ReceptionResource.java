package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.reception.HandedIn;
import no.sioadapter.reception.Judge;
import no.sioadapter.reception.Part;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.reception.Incoming;
import no.sioadapter.routes.reception.Reception;
import no.sioadapter.web.access.Caller;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.reception.ReceivingSide;
import no.sioadapter.web.reception.ReceptionRole;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where municipalities hand in reports, on a server that receives. */
@Path("/reception/reports")
@RequestScoped
@Tag(name = "reception", description = "The receiving side, where the server has that role")
@SecurityRequirement(name = Api.LOCAL)
@SecurityRequirement(name = Api.TOKEN)
public class ReceptionResource {
  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;
  private static final String KEY = "Idempotency-Key";
  private static final String NAME = "The report's name";

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private ReceptionRole role;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller callers;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** All files at once. */
  @POST
  @SmallBody
  @Requires(Role.REPORTER)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_XML)
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @Operation(
      operationId = "handIn",
      summary = "Hand in a report: a part for each of its five files, named as the file",
      description =
          "The answer is the receipt. Idempotency-Key is the report's name, a colon and the"
              + " manifest's SHA-256.")
  @APIResponse(responseCode = "201", description = "Taken and judged; the receipt")
  @APIResponse(responseCode = "200", description = "Exactly this was there already; its receipt")
  @APIResponse(responseCode = "400", description = "No manifest, or another than the key says")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Not this municipality's, or no reporter")
  @APIResponse(responseCode = "409", description = "Another content has that name")
  @APIResponse(responseCode = "413", description = "Larger than any report")
  @APIResponse(responseCode = "429", description = "Too many at once; see Retry-After")
  public Response handIn(List<EntityPart> parts, @HeaderParam(KEY) @Nullable String idempotencyKey)
      throws IOException {
    ReceivingSide side = side();
    ReportId name = name(parts);
    Caller caller = allowed(side, name);
    List<HandedIn.File> files = new ArrayList<>();
    for (EntityPart part : parts) {
      files.add(file(part, name));
    }
    return taken(side, new HandedIn(name, files), caller, idempotencyKey);
  }

  /** One file; the manifest is the last. */
  @PUT
  @SmallBody
  @Requires(Role.REPORTER)
  @Path("{name}/{file}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_XML)
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @Operation(
      operationId = "handInFile",
      summary = "Hand in one file of a report; the manifest last",
      description = "With the manifest the report is taken, and the answer is the receipt.")
  @APIResponse(responseCode = "204", description = "Kept until the manifest comes")
  @APIResponse(responseCode = "201", description = "Taken and judged; the receipt")
  @APIResponse(responseCode = "200", description = "Exactly this was there already; its receipt")
  @APIResponse(responseCode = "400", description = "Not a report's file, or not the key's")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Not this municipality's, or no reporter")
  @APIResponse(responseCode = "409", description = "Another content has that name")
  @APIResponse(responseCode = "413", description = "Larger than such a file may be")
  @APIResponse(responseCode = "429", description = "Too many at once; see Retry-After")
  public Response handIn(
      @Parameter(description = NAME, required = true) @PathParam("name") String report,
      @Parameter(description = "The file's name", required = true) @PathParam("file") String file,
      @HeaderParam(KEY) @Nullable String idempotencyKey,
      InputStream body)
      throws IOException {
    ReceivingSide side = side();
    ReportId name = ReportId.parse(report).orElseThrow(this::noReport);
    Caller caller = allowed(side, name);
    Part part = Part.of(file, report).orElseThrow(this::noReport);
    Incoming incoming = side.incoming();
    byte[] bytes = Incoming.read(body, part).orElseThrow(this::tooLarge);
    incoming.put(caller.name(), name, file, bytes);
    if (part != Part.MANIFEST) {
      return Response.noContent().build();
    }
    HandedIn handedIn = incoming.soFar(caller.name(), name);
    Response answer = taken(side, handedIn, caller, idempotencyKey);
    incoming.clear(caller.name(), name);
    return answer;
  }

  /** What has been said of a report. */
  @GET
  @Requires(Role.REPORTER)
  @Path("{name}/receipts")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "receipts", summary = "The receipts of what was handed in under a name")
  @APIResponse(responseCode = "200", description = "The receipts, in their order")
  @APIResponse(responseCode = "403", description = "Not this municipality's, or no reporter")
  @APIResponse(responseCode = "404", description = "Nothing was handed in under that name")
  public List<ReceiptView> receipts(
      @Parameter(description = NAME, required = true) @PathParam("name") String report) {
    return judged(report).stream().map(ReceiptView::of).toList();
  }

  /** One receipt. */
  @GET
  @Requires(Role.REPORTER)
  @Path("{name}/receipts/{number}")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(operationId = "receipt", summary = "A receipt, after sio-kvittering-1.0.xsd")
  @APIResponse(responseCode = "200", description = "The receipt")
  @APIResponse(responseCode = "403", description = "Not this municipality's, or no reporter")
  @APIResponse(responseCode = "404", description = "No such receipt")
  public Response receipt(
      @Parameter(description = NAME, required = true) @PathParam("name") String report,
      @Parameter(description = "The receipt's number", required = true) @PathParam("number")
          int number) {
    ReceivedReport.Judgement judgement =
        judged(report).stream()
            .flatMap(each -> each.judgement().stream())
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(this::noReceipt);
    return Response.ok(side().xml().bytes(judgement.verdict().receipt())).build();
  }

  /** Its sender's own, and of senders that are told apart by municipality the municipality's. */
  private List<ReceivedReport> judged(String report) {
    ReceivingSide side = side();
    ReportId name = ReportId.parse(report).orElseThrow(this::noReceipt);
    Caller caller = allowed(side, name);
    boolean bound = !side.senders().allowed().isEmpty();
    List<ReceivedReport> found =
        side.ledger().named(name).stream()
            .filter(each -> each.judgement().isPresent())
            .filter(each -> bound || each.sender().equals(caller.name()))
            .toList();
    if (found.isEmpty()) {
      throw noReceipt();
    }
    return found;
  }

  private Response taken(
      ReceivingSide side, HandedIn handedIn, Caller caller, @Nullable String idempotencyKey)
      throws IOException {
    String key = handedIn.name() + ":" + Judge.manifestSha256(handedIn);
    if (idempotencyKey != null && !idempotencyKey.equals(key)) {
      throw ProblemResponse.failure(BAD, "problem.idempotency", request);
    }
    Reception.Answer answer = side.reception().takeNew(handedIn, caller.name());
    if (answer instanceof Reception.Answer.Taken taken) {
      return receipt(Response.status(Response.Status.CREATED), taken.report(), side);
    }
    if (answer instanceof Reception.Answer.AlreadyThere there) {
      return receipt(Response.ok(), there.report(), side);
    }
    return ProblemResponse.of(
        Problem.of(CONFLICT, "problem.version-taken", RequestLanguage.of(request)));
  }

  private static Response receipt(
      Response.ResponseBuilder answer, ReceivedReport report, ReceivingSide side) {
    ReceivedReport.Judgement judgement = report.judgement().orElseThrow();
    return answer
        .type(MediaType.APPLICATION_XML)
        .location(URI.create(ReceiptView.of(report).href()))
        .entity(side.xml().bytes(judgement.verdict().receipt()))
        .build();
  }

  /** By the manifest's part: no report comes without. */
  private ReportId name(List<EntityPart> parts) {
    return parts.stream()
        .map(EntityPart::getName)
        .filter(name -> name.endsWith(Part.MANIFEST.suffix()))
        .map(name -> name.substring(0, name.length() - Part.MANIFEST.suffix().length()))
        .map(ReportId::parse)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(this::noReport);
  }

  /** A part that is none of the report's files is told by its name alone. */
  private HandedIn.File file(EntityPart part, ReportId report) throws IOException {
    String name = part.getName();
    Optional<Part> known = Part.of(name, report.toString());
    if (known.isEmpty()) {
      return new HandedIn.File.Whole(name, new byte[0]);
    }
    try (InputStream content = part.getContent()) {
      byte[] bytes = Incoming.read(content, known.get()).orElseThrow(this::tooLarge);
      return new HandedIn.File.Whole(name, bytes);
    }
  }

  private ReceivingSide side() {
    return role.side()
        .orElseThrow(() -> ProblemResponse.failure(MISSING, "problem.no-reception", request));
  }

  private Caller allowed(ReceivingSide side, ReportId report) {
    Caller caller = callers.get();
    if (!side.senders().may(caller.name(), report.municipality())) {
      throw ProblemResponse.failure(FORBIDDEN, "problem.sender", request);
    }
    return caller;
  }

  private WebApplicationException noReport() {
    return ProblemResponse.failure(BAD, "problem.not-a-report", request);
  }

  private WebApplicationException noReceipt() {
    return ProblemResponse.failure(MISSING, "problem.no-receipt", request);
  }

  private WebApplicationException tooLarge() {
    return ProblemResponse.failure(TOO_LARGE, "problem.report-too-large", request);
  }
}

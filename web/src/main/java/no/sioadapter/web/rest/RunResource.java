package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.util.List;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs and their reports. */
@Path("/runs")
@RequestScoped
@Tag(name = "runs", description = "Runs of a municipality's quarter, and their reports")
public class RunResource {
  private static final int NEWEST = 200;
  private static final int MISSING = 404;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunLedger runs;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private DataFolders folders;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** The newest runs. */
  @GET
  @Requires(Role.VIEWER)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "runs", summary = "The newest 200 runs, the newest first")
  public List<RunView> newest() {
    return runs.newest(NEWEST).stream().map(RunView::of).toList();
  }

  /** One run. */
  @GET
  @Requires(Role.VIEWER)
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "run", summary = "One run: counts, total, findings by code, files")
  @APIResponse(responseCode = "200", description = "The run")
  @APIResponse(responseCode = "404", description = "No such run")
  public RunView one(
      @Parameter(description = "The run's number", required = true) @PathParam("id") long id) {
    return RunView.of(find(id));
  }

  /** One file of a run's report; only names that the ledger knows lead to a file. */
  @GET
  @Requires(Role.VIEWER)
  @Path("{id}/files/{name}")
  @Operation(operationId = "file", summary = "One file of a finished run's report")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "No such run, or no such file of it")
  public Response file(
      @Parameter(description = "The run's number", required = true) @PathParam("id") long id,
      @Parameter(description = "The file's name", required = true) @PathParam("name") String name) {
    RecordedRun run = find(id);
    RunOrder order = run.order();
    StoredFile file =
        run.finished().stream()
            .flatMap(finished -> finished.files().stream())
            .filter(PublicFiles::isPublic)
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> ProblemResponse.failure(MISSING, "problem.file", request));
    java.nio.file.Path place =
        folders.reports(order.municipality(), order.quarter()).resolve(file.name());
    if (!Files.isRegularFile(place)) {
      throw ProblemResponse.failure(MISSING, "problem.file", request);
    }
    return Response.ok(place.toFile(), PublicFiles.mediaType(file.name()).orElseThrow())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  private RecordedRun find(long id) {
    return runs.find(new RunId(id))
        .orElseThrow(() -> ProblemResponse.failure(MISSING, "problem.run", request));
  }
}

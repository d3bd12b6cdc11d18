package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import no.sioadapter.approval.ApprovalAnswer;
import no.sioadapter.approval.ApprovalText;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.Person;
import no.sioadapter.approval.QuarterReports;
import no.sioadapter.approval.ReportVersion;
import no.sioadapter.approval.StepRefusal;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.approval.PublishedReports;
import no.sioadapter.routes.approval.ReportDifference;
import no.sioadapter.routes.approval.ReportDifferences;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.Audit;
import no.sioadapter.web.server.RunningServer;

/** Reports as the API shows them, and what becomes of a step. */
@RequestScoped
public class ReportDesk {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Approvals approvals;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private PublishedReports published;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private MappingRequest on;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller callers;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Audit audit;

  Person who() {
    return new Person(callers.get().name());
  }

  ReportId id(String municipality, String quarter, int version) throws IOException {
    MunicipalityQuarter known = on.quarter(municipality, quarter);
    if (version < 1) {
      throw StepRefusalResponse.failure(new StepRefusal.NoSuchVersion(version), on.language());
    }
    return new ReportId(known.municipality(), known.quarter(), version);
  }

  /** One report as it is. */
  Response response(ReportId id) throws IOException {
    QuarterReports reports = approvals.of(id.municipality(), id.quarter());
    ReportVersion report =
        reports
            .find(id.version())
            .orElseThrow(
                () ->
                    StepRefusalResponse.failure(
                        new StepRefusal.NoSuchVersion(id.version()), on.language()));
    return Response.ok(view(reports, report))
        .tag(new EntityTag(Integer.toString(report.steps())))
        .build();
  }

  ReportView view(QuarterReports reports, ReportVersion report) throws IOException {
    Optional<Integer> corrects =
        reports.correctedBy(report.id().version()).map(each -> each.id().version());
    Optional<ReportVersion> before = ReportDifferences.before(reports, report);
    Optional<ReportDifference> difference =
        before.isPresent()
            ? new ReportDifferences(published).between(before.get().id(), report.id())
            : Optional.empty();
    return ReportView.of(
        report,
        published.run(report.id()),
        corrects,
        difference.map(each -> ReportDifferenceView.of(each, corrects.isPresent())),
        ApprovalText.in(on.language()));
  }

  /**
   * What became of a step. One that was taken is in the audit log already; sending hears of it, and
   * where the server is just starting it hears of it then.
   */
  Response taken(Action action, ReportId id, ApprovalAnswer answer) throws IOException {
    if (answer instanceof ApprovalAnswer.Refused refused) {
      audit.refused(action, id.name(), refused.why().getClass().getSimpleName());
      throw StepRefusalResponse.failure(refused.why(), on.language());
    }
    MunicipalityQuarter quarter = new MunicipalityQuarter(id.municipality(), id.quarter());
    server.routes().ifPresent(routes -> routes.approvalsChanged(quarter));
    return response(id);
  }
}

package no.sioadapter.web.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import no.sioadapter.approval.Approvals;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.PurgeLedger;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.routes.dispatch.DispatchSetup;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.EngineExaminer;
import no.sioadapter.routes.engine.EngineRunner;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.intake.IntakeSettings;
import no.sioadapter.routes.quarter.TableChanges;
import no.sioadapter.routes.reminder.ReminderSetup;
import no.sioadapter.routes.retention.Retention;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.routes.server.ServerParts;
import no.sioadapter.web.access.Anonymous;
import no.sioadapter.web.reception.ReceivingSide;
import no.sioadapter.web.reception.ReceptionRole;
import no.sioadapter.web.setting.Settings;
import no.sioadapter.web.signin.Tokens;
import no.sioadapter.web.store.Database;
import no.sioadapter.web.user.FirstAdministrator;
import org.jspecify.annotations.Nullable;

/** Starts the database and the routes with the application, and stops the routes with it. */
@ApplicationScoped
public class RunningServer {
  @Resource
  @SuppressWarnings("NullAway.Init") // the container's
  private ManagedThreadFactory threads;

  private volatile @Nullable RouteServer routes;

  /** The routes; empty while the application starts, and for good where they failed to start. */
  public Optional<RouteServer> routes() {
    return Optional.ofNullable(routes);
  }

  /**
   * Starts. Whom to let in is read here too, so that a setting at fault stops the start.
   *
   * @throws Exception where anything fails that the server can't do without; then it isn't ready
   */
  void start(
      @Observes @Initialized(ApplicationScoped.class) Object event,
      Database database,
      Settings settings,
      DataFolders folders,
      Archive archive,
      IntakeSettings intake,
      ConfigFolders municipalities,
      TableChanges tables,
      Approvals approvals,
      DispatchSetup dispatch,
      ReminderSetup reminders,
      DeliveryLedger deliveries,
      RunLedger runs,
      ReceptionRole reception,
      PurgeLedger purges,
      Optional<Retention> retention,
      Clock clock,
      FirstAdministrator administrator,
      Anonymous anonymous,
      Tokens tokens)
      throws Exception {
    database.migrate();
    administrator.ensure();
    routes =
        RouteServer.start(
            new ServerParts(
                folders,
                archive,
                intake,
                ServerSettings.quarterCheck(settings),
                deliveries,
                runs,
                municipalities,
                new EngineExaminer(municipalities, clock),
                new EngineRunner(municipalities, ServerSettings.fhirBase(settings)),
                tables,
                approvals,
                dispatch,
                reception.side().map(ReceivingSide::routes),
                reminders,
                purges,
                retention,
                clock,
                threads));
  }

  @PreDestroy
  void stop() {
    routes().ifPresent(RouteServer::stop);
  }
}

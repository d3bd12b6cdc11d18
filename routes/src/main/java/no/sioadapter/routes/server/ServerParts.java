package no.sioadapter.routes.server;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import no.sioadapter.approval.Approvals;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.PurgeLedger;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.routes.dispatch.DispatchSetup;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.intake.DeliveryExaminer;
import no.sioadapter.routes.intake.IntakeSettings;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.routes.quarter.QuarterRunner;
import no.sioadapter.routes.quarter.TableChanges;
import no.sioadapter.routes.reception.ReceptionRoutes;
import no.sioadapter.routes.reminder.ReminderSetup;
import no.sioadapter.routes.retention.Retention;

/**
 * What the routes need from outside.
 *
 * @param quarterCheck how often to look for quarters that can be run
 * @param reception the receiving side, where the server has that role
 * @param reminders what people are reminded of, and how
 * @param retention what takes out of the archive what is old; empty where everything is kept
 * @param clock in the zone of the systems' timestamps
 * @param threads makes the threads that the routes run on
 */
public record ServerParts(
    DataFolders folders,
    Archive archive,
    IntakeSettings intake,
    Duration quarterCheck,
    DeliveryLedger deliveries,
    RunLedger runs,
    Municipalities municipalities,
    DeliveryExaminer examiner,
    QuarterRunner runner,
    TableChanges tables,
    Approvals approvals,
    DispatchSetup dispatch,
    Optional<ReceptionRoutes> reception,
    ReminderSetup reminders,
    PurgeLedger purges,
    Optional<Retention> retention,
    Clock clock,
    ThreadFactory threads) {}

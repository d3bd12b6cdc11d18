package no.sioadapter.routes.intake;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.routes.failure.GivesUp;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.municipality.Municipalities;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

/** One route per system: what is complete in its inbox is taken. */
public final class IntakeRoutes extends RouteBuilder {
  private final IntakeSettings settings;
  private final DataFolders folders;
  private final Archive archive;
  private final DeliveryLedger ledger;
  private final DeliveryExaminer examiner;
  private final Municipalities municipalities;
  private final Clock clock;
  private final String next;

  /**
   * @param clock in the zone that the systems' timestamps are in
   * @param next the endpoint that is told after each delivery
   */
  public IntakeRoutes(
      IntakeSettings settings,
      DataFolders folders,
      Archive archive,
      DeliveryLedger ledger,
      DeliveryExaminer examiner,
      Municipalities municipalities,
      Clock clock,
      String next) {
    this.settings = settings;
    this.folders = folders;
    this.archive = archive;
    this.ledger = ledger;
    this.examiner = examiner;
    this.municipalities = municipalities;
    this.clock = clock;
    this.next = next;
  }

  @Override
  public void configure() {
    Completeness completeness = new Completeness(clock, settings.settle(), settings.patience());
    getContext().getRegistry().bind("complete", new CompleteFiles(completeness));
    ProducerTemplate template = getContext().createProducerTemplate();
    for (SourceSystem system : settings.systems()) {
      Intake intake = intake(system, completeness);
      from(inbox(folders.inbox(system)))
          .routeId(system + "-intake")
          .convertBodyTo(File.class)
          .setProperty(GivesUp.PROPERTY, constant(intake))
          .bean(intake, "take")
          // a message of its own: a queue takes over the end of what it is sent, and one that is
          // full lets that fall, so that the file would stay locked for as long as the server runs
          .process(taken -> template.sendBody(next, ""));
    }
  }

  private Intake intake(SourceSystem system, Completeness completeness) {
    return new Intake(
        system,
        archive,
        ledger,
        judgement(),
        new Addressing(municipalities, completeness, clock, settings.quarter()),
        new Clearing(new RefusedFolder(folders.refused()), clock),
        settings.language(),
        clock);
  }

  /** The other way in: content that is here already. */
  public OtherQuarter otherQuarter() {
    return new OtherQuarter(ledger, municipalities, judgement());
  }

  private Judgement judgement() {
    return new Judgement(archive, folders.work(), ledger, examiner, clock);
  }

  /**
   * The intake clears the inbox itself, and the ledger knows what was seen before. Nobody else
   * takes from it: a marker that a stop leaves behind would only keep out what comes by that name.
   */
  private String inbox(Path folder) {
    // A signal is an empty file, so the shortest that may be taken is 0 bytes.
    return "file:%s?noop=true&idempotent=false&filter=#complete&sortBy=file:name"
            .formatted(folder.toAbsolutePath())
        + "&delay=%d&readLock=changed&readLockCheckInterval=%d&readLockMinLength=0"
            .formatted(settings.poll().toMillis(), settings.settle().toMillis())
        + "&readLockMarkerFile=false&readLockLoggingLevel=DEBUG";
  }
}

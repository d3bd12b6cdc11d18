package no.sioadapter.routes.reception;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.failure.GivesUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one file of the drop folder that something is to be done about. */
public final class DropIntake implements GivesUp {
  private static final Logger LOG = LoggerFactory.getLogger(DropIntake.class);

  private final DropFolder drop;
  private final Reception reception;
  private final Senders senders;
  private final Counter counter;
  private final Aside aside;

  DropIntake(DropFolder drop, Reception reception, Senders senders, Counter counter, Aside aside) {
    this.drop = drop;
    this.reception = reception;
    this.senders = senders;
    this.counter = counter;
    this.aside = aside;
  }

  /** A manifest is taken with its report; anything else is set aside. */
  public void take(File found) throws IOException {
    DropFile file = drop.at(found.toPath());
    Optional<ReportId> report = file.manifestOf();
    if (!Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isSymbolicLink(file.path())) {
      aside.put(file, Aside.Why.NOT_A_REPORT);
    } else if (report.isPresent()) {
      take(file, report.get());
    } else {
      aside.put(file, file.partOf().isPresent() ? Aside.Why.NO_MANIFEST : Aside.Why.NOT_A_REPORT);
    }
  }

  private void take(DropFile manifest, ReportId name) throws IOException {
    List<Path> files = drop.files(manifest.path(), name);
    // the folder itself belongs to nobody in particular
    boolean may =
        manifest.sender().isEmpty() || senders.may(manifest.sender(), name.municipality());
    if (!may) {
      clear(files, manifest, Optional.of(Aside.Why.OTHER_MUNICIPALITY));
      return;
    }
    Reception.Answer answer = reception.take(drop.handedIn(files, name), manifest.sender());
    ReceivedReport report =
        answer instanceof Reception.Answer.Taken taken
            ? taken.report()
            : ((Reception.Answer.AlreadyThere) answer).report();
    counter.put(report, manifest.sender());
    clear(files, manifest, Optional.empty());
    LOG.info("{} handed in: {}", name, report.outcome());
  }

  /** The manifest last: while it is there, everything is done again, to no other end. */
  private void clear(List<Path> files, DropFile manifest, Optional<Aside.Why> why)
      throws IOException {
    for (Path path : files) {
      if (!path.getFileName().equals(manifest.path().getFileName())) {
        clear(drop.at(path), why);
      }
    }
    clear(manifest, why);
  }

  private void clear(DropFile file, Optional<Aside.Why> why) throws IOException {
    if (why.isPresent()) {
      aside.put(file, why.get());
    } else if (file.partOf().isPresent()) {
      Files.deleteIfExists(file.path());
    } else {
      aside.put(file, Aside.Why.NOT_OF_THE_REPORT);
    }
  }

  @Override
  public void giveUp(Object work, String incident) throws IOException {
    Path path = ((File) work).toPath();
    if (Files.exists(path)) {
      aside.put(drop.at(path), Aside.Why.FAILED);
    }
  }

  @Override
  public void putOff(Object work, String incident) {
    // it is still in the folder, and is found again
  }
}

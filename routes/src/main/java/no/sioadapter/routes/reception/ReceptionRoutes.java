package no.sioadapter.routes.reception;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.routes.failure.GivesUp;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFileFilter;

/** Watches the drop folder, and the senders' own folders in it. */
public final class ReceptionRoutes extends RouteBuilder {
  private final ReceptionFolders folders;
  private final ReceptionSettings settings;
  private final Senders senders;
  private final Reception reception;
  private final Clock clock;

  public ReceptionRoutes(
      ReceptionFolders folders,
      ReceptionSettings settings,
      Senders senders,
      Reception reception,
      Clock clock) {
    this.folders = folders;
    this.settings = settings;
    this.senders = senders;
    this.reception = reception;
    this.clock = clock;
  }

  /** Makes the folders and judges what the last stop left; the routes may start then. */
  public void prepare() throws IOException {
    folders.prepare();
    reception.resume();
  }

  @Override
  public void configure() {
    DropFolder drop = new DropFolder(folders, settings.patience(), clock);
    DropIntake intake =
        new DropIntake(
            drop,
            reception,
            senders,
            new Counter(folders, new ReceiptXml()),
            new Aside(folders, settings.language()));
    GenericFileFilter<File> due = file -> file.isDirectory() || due(drop, file.getFile());
    getContext().getRegistry().bind("reception-due", due);
    from(inbox())
        .routeId("reception-drop")
        .convertBodyTo(File.class)
        .setProperty(GivesUp.PROPERTY, constant(intake))
        .bean(intake, "take");
  }

  private static boolean due(DropFolder drop, File file) {
    try {
      return drop.due(file.toPath());
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The intake clears the folder itself, and the ledger knows what was taken before. */
  private String inbox() {
    return "file:%s?noop=true&idempotent=false&recursive=true&maxDepth=2&filter=#reception-due"
            .formatted(folders.drop().toAbsolutePath())
        + "&delay=%d&readLock=none&sortBy=file:name".formatted(settings.poll().toMillis());
  }
}

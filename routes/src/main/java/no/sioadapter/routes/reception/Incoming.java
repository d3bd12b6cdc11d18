package no.sioadapter.routes.reception;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.reception.HandedIn;
import no.sioadapter.reception.Part;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.folder.FolderTree;

/** Files that come one by one, each sender's for itself, until the manifest comes. */
public final class Incoming {
  private final ReceptionFolders folders;

  public Incoming(ReceptionFolders folders) {
    this.folders = folders;
  }

  /**
   * Reads one file of a report, unless it is larger than such a file may be.
   *
   * @return empty where it is larger
   */
  public static Optional<byte[]> read(InputStream in, Part part) throws IOException {
    byte[] bytes = in.readNBytes((int) part.largest() + 1);
    return bytes.length > part.largest() ? Optional.empty() : Optional.of(bytes);
  }

  /** Keeps it until the manifest comes; one of the same name is replaced. */
  public void put(String sender, ReportId report, String name, byte[] bytes) throws IOException {
    Path folder = folder(sender, report);
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, ".", ".part");
    Files.write(temporary, bytes);
    Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** What came of the report so far. */
  public HandedIn soFar(String sender, ReportId report) throws IOException {
    List<HandedIn.File> files = new ArrayList<>();
    Path folder = folder(sender, report);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file : all.sorted().toList()) {
          String name = String.valueOf(file.getFileName());
          if (Part.of(name, report.toString()).isPresent()) {
            files.add(KeptFiles.read(file, report));
          }
        }
      }
    }
    return new HandedIn(report, files);
  }

  /** Forgets what came. */
  public void clear(String sender, ReportId report) throws IOException {
    FolderTree.delete(folder(sender, report));
  }

  /** By a hash of the name: senders are called what others call them. */
  private Path folder(String sender, ReportId report) {
    MessageDigest digest = ContentHash.digest();
    digest.update(sender.getBytes(StandardCharsets.UTF_8));
    return folders.incoming().resolve(ContentHash.of(digest).value()).resolve(report.toString());
  }
}

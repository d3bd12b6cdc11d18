package no.sioadapter.source.gerica;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.FileUnreadable;
import no.sioadapter.quality.check.FileUnreadable.Reason;
import no.sioadapter.source.DeliveryRefused;

/** The files of an export in a ZIP, in whatever order they lie there. */
final class ZipContents implements Closeable {
  private static final String DECISIONS = "vedtak.csv";
  private static final String ABSENCES = "opphor.csv";

  private final ZipFile zip;
  private final String name;
  private final long limit;

  private ZipContents(ZipFile zip, String name, long limit) {
    this.zip = zip;
    this.name = name;
    this.limit = limit;
  }

  static ZipContents open(Path path, long limit) throws DeliveryRefused, IOException {
    String name = String.valueOf(path.getFileName());
    Location where = Location.of(name);
    ZipDirectory.check(path, where);
    try {
      // names that aren't UTF-8 are no reason to refuse: those that matter are ASCII
      ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
      return new ZipContents(zip, name, limit);
    } catch (ZipException e) {
      throw new DeliveryRefused(where, new FileUnreadable.Found(Reason.DAMAGED_ZIP));
    }
  }

  Part decisions() throws DeliveryRefused {
    if (zip.stream().anyMatch(ZipContents::isUnknownCsv)) {
      throw refused(Reason.UNKNOWN_CSV);
    }
    Optional<Part> part = part(DECISIONS);
    if (part.isEmpty()) {
      throw refused(Reason.NO_DECISIONS);
    }
    return part.get();
  }

  Optional<Part> absences() throws DeliveryRefused {
    return part(ABSENCES);
  }

  /** A CSV of another name may be a misnamed list, and would go uncounted: it is refused. */
  private static boolean isUnknownCsv(ZipEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")
        && !isNamed(entry, DECISIONS)
        && !isNamed(entry, ABSENCES);
  }

  /** The names of what lies there beside an export's own files. */
  List<String> others() {
    List<String> names = new ArrayList<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (!isNamed(entry, DECISIONS) && !isNamed(entry, ABSENCES)) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private Optional<Part> part(String wanted) throws DeliveryRefused {
    List<? extends ZipEntry> found =
        Collections.list(zip.entries()).stream().filter(e -> isNamed(e, wanted)).toList();
    if (found.size() > 1) {
      throw refused(Reason.ENTRY_TWICE);
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ZipPart(zip, found.get(0), Location.of(name + "/" + wanted), limit));
  }

  private static boolean isNamed(ZipEntry entry, String wanted) {
    return entry.getName().toLowerCase(Locale.ROOT).equals(wanted);
  }

  private DeliveryRefused refused(Reason reason) {
    return new DeliveryRefused(Location.of(name), new FileUnreadable.Found(reason));
  }
}

package no.sioadapter.routes.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import no.sioadapter.routes.folder.MaskedName;

/** Where refused files lie, each delivery with a file beside it that says why. */
final class RefusedFolder {
  private static final String REASON = ".reason.txt";

  private final Path folder;

  RefusedFolder(Path folder) {
    this.folder = folder;
  }

  /** The reason is written first: a refused file never lies there without one. */
  void take(Parcel parcel, String reason) throws IOException {
    Files.createDirectories(folder);
    String prefix = freePrefix(parcel);
    Files.writeString(folder.resolve(prefix + MaskedName.of(parcel.name()) + REASON), reason);
    for (Path file : parcel.all()) {
      Files.move(file, folder.resolve(prefix + maskedName(file)), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Empty for the first of a name; {@code 2-}, {@code 3-} … for those refused after it. */
  private String freePrefix(Parcel parcel) {
    String prefix = "";
    for (int next = 2; isTaken(parcel, prefix); next++) {
      prefix = next + "-";
    }
    return prefix;
  }

  private boolean isTaken(Parcel parcel, String prefix) {
    List<String> names =
        Stream.concat(
                parcel.all().stream().map(RefusedFolder::maskedName),
                Stream.of(MaskedName.of(parcel.name()) + REASON))
            .toList();
    return names.stream().anyMatch(name -> Files.exists(folder.resolve(prefix + name)));
  }

  private static String maskedName(Path file) {
    return MaskedName.of(file.getFileName().toString());
  }
}

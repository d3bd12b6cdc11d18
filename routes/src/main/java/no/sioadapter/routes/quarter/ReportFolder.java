package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.csv.BasisCsv;
import no.sioadapter.routes.cipher.FileCipher;

/**
 * A municipality's reports of a quarter. A file appears under its name when it is whole, and
 * nothing that has a name is ever overwritten. The basis lies encrypted; the ledger knows it by
 * what it is in plain.
 */
record ReportFolder(Path folder, FileCipher cipher) {
  private static final Pattern VERSION = Pattern.compile("sio-.*-v([0-9]{1,6})[.-].*");
  private static final String LAST = ".manifest.json";

  /** The highest version that lies here, also of a run that the ledger doesn't know; 0 if none. */
  int highestVersion() throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> VERSION.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
          .max()
          .orElse(0);
    }
  }

  /**
   * Renames finished files from a work folder to here, the manifest last: where it is, all are.
   *
   * @return the files, by name
   * @throws FileAlreadyExistsException where one of the names is taken; nothing is changed then
   */
  List<StoredFile> publish(Path work) throws IOException {
    for (Path file : manifestLast(work)) {
      if (Files.exists(place(file))) {
        throw taken(file);
      }
    }
    return move(work);
  }

  /**
   * The same, over what an attempt left here that the server didn't survive: part of the report, or
   * the whole of it.
   *
   * @return the files, by name
   * @throws FileAlreadyExistsException where another report of this version is here whole; nothing
   *     is changed then
   */
  List<StoredFile> takeOver(Path work) throws IOException {
    for (Path file : manifestLast(work)) {
      // the manifest holds the hashes of all the others: where it is the same, so is the report
      if (file.toString().endsWith(LAST)
          && Files.exists(place(file))
          && Files.mismatch(file, place(file)) >= 0) {
        throw taken(file);
      }
    }
    return move(work);
  }

  private List<StoredFile> move(Path work) throws IOException {
    Files.createDirectories(folder);
    List<StoredFile> published = new ArrayList<>();
    for (Path file : manifestLast(work)) {
      String name = file.getFileName().toString();
      published.add(new StoredFile(name, ContentHash.of(file), Files.size(file)));
      Files.move(finished(file), place(file), StandardCopyOption.ATOMIC_MOVE);
    }
    return published;
  }

  private Path place(Path file) {
    return folder.resolve(placeName(file));
  }

  private Path finished(Path file) throws IOException {
    if (!isBasis(file)) {
      return file;
    }
    Path encrypted = file.resolveSibling(placeName(file));
    cipher.encrypt(file, encrypted);
    Files.delete(file);
    return encrypted;
  }

  private static String placeName(Path file) {
    return file.getFileName() + (isBasis(file) ? FileCipher.SUFFIX : "");
  }

  private static boolean isBasis(Path file) {
    return file.toString().endsWith(BasisCsv.SUFFIX);
  }

  private static FileAlreadyExistsException taken(Path file) {
    return new FileAlreadyExistsException(file.getFileName().toString());
  }

  private static List<Path> manifestLast(Path work) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files
          .sorted(
              Comparator.<Path, Boolean>comparing(file -> file.toString().endsWith(LAST))
                  .thenComparing(Path::toString))
          .toList();
    }
  }
}

package no.sioadapter.routes.terminology;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the files below a folder look like from outside: names, sizes and times.
 *
 * @param files by path
 */
record FolderStamp(Map<Path, File> files) {
  /** {@code <number>/rulepack/<year>/<file>}, from the place where the folders lie. */
  private static final int DEEPEST = 4;

  FolderStamp {
    files = Map.copyOf(files);
  }

  /** A file from outside. */
  record File(long size, FileTime changed) {}

  static FolderStamp of(Path place) throws IOException {
    Map<Path, File> files = new TreeMap<>();
    if (Files.isDirectory(place)) {
      Files.walkFileTree(place, EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor(files));
    }
    return new FolderStamp(files);
  }

  private static SimpleFileVisitor<Path> visitor(Map<Path, File> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        files.put(file, new File(attributes.size(), attributes.lastModifiedTime()));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException gone) {
        // it went while we looked: the next look sees a folder without it
        return FileVisitResult.CONTINUE;
      }
    };
  }
}

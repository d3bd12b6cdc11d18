package no.sioadapter.routes.cipher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rights for the owner alone, where the file system knows them; elsewhere (Windows) they are as the
 * folder above has them.
 */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /**
   * Makes a folder and those above it as far as they are missing; it is the owner's alone.
   *
   * @throws IOException where the disk fails
   */
  public static Path folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    return with(folder, FOLDER);
  }

  /**
   * Makes an empty file that is the owner's alone.
   *
   * @throws IOException where the disk fails, or the file is there
   */
  public static Path newFile(Path file) throws IOException {
    return with(Files.createFile(file), FILE);
  }

  /**
   * Whether nobody but the owner may look; so also where the file system can't tell.
   *
   * @throws IOException where the disk fails
   */
  public static boolean is(Path path) throws IOException {
    if (!knowsRights(path)) {
      return true;
    }
    Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(path));
    others.removeAll(FOLDER);
    return others.isEmpty();
  }

  private static Path with(Path path, Set<PosixFilePermission> rights) throws IOException {
    return knowsRights(path) ? Files.setPosixFilePermissions(path, rights) : path;
  }

  private static boolean knowsRights(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}

package no.sioadapter.routes.channel.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.sioadapter.report.file.DurableFile;
import no.sioadapter.routes.channel.Trouble;

/** Folders of a disk, or of a share that is mounted. */
final class FolderDrop implements Drop {
  private final Path drop;
  private final Path receipts;

  FolderDrop(Path drop, Path receipts) {
    this.drop = drop;
    this.receipts = receipts;
  }

  @Override
  public OptionalLong size(String name) throws DropFailure {
    try {
      // a share that isn't mounted must not look like one that is empty
      if (!Files.isDirectory(drop)) {
        throw new NoSuchFileException(drop.toString());
      }
      Path file = drop.resolve(name);
      return Files.exists(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    } catch (IOException e) {
      throw failure(drop, name, e);
    }
  }

  @Override
  public byte[] read(String name) throws DropFailure {
    try {
      return Files.readAllBytes(drop.resolve(name));
    } catch (IOException e) {
      throw failure(drop, name, e);
    }
  }

  @Override
  public void write(String name, byte[] bytes) throws DropFailure {
    try {
      DurableFile.write(bytes, drop.resolve(name));
    } catch (IOException e) {
      throw failure(drop, name, e);
    }
  }

  @Override
  public void rename(String from, String to) throws DropFailure {
    try {
      Files.move(drop.resolve(from), drop.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failure(drop, to, e);
    }
  }

  @Override
  public List<Entry> receipts() throws DropFailure {
    if (!Files.isDirectory(receipts)) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(receipts)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        if (about.isRegularFile()) {
          entries.add(
              new Entry(
                  file.getFileName().toString(),
                  about.size(),
                  about.lastModifiedTime().toMillis()));
        }
      }
      return entries;
    } catch (IOException e) {
      throw failure(receipts, receipts.toString(), e);
    }
  }

  @Override
  public byte[] receipt(String name, int most) throws DropFailure {
    try (InputStream in = Files.newInputStream(receipts.resolve(name))) {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw failure(receipts, name, e);
    }
  }

  private static DropFailure failure(Path place, String name, IOException e) {
    if (e instanceof AccessDeniedException) {
      return DropFailure.passing(new Trouble.NoPermission(place.toString()), e);
    }
    return e instanceof NoSuchFileException
        ? DropFailure.passing(new Trouble.PlaceMissing(place.toString()), e)
        : DropFailure.passing(new Trouble.NotTaken(name), e);
  }
}

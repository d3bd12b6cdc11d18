package no.sioadapter.routes.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.source.Delivery;

/**
 * Keeps every content once, under its hash: {@code ab/cdef…}. What is read later is read from here,
 * never from the inbox, so that it is what the hash says.
 */
public final class Archive {
  private static final int FAN = 2;

  private final Path folder;

  public Archive(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies a file into the archive; it is on the disk when this returns.
   *
   * @param name what it is to be called in the ledger
   * @throws IOException where the disk fails, or where the file changed while it was read
   */
  public StoredFile store(Path file, String name) throws IOException {
    Files.createDirectories(folder);
    Path copy = Files.createTempFile(folder, "incoming-", ".tmp");
    try {
      MessageDigest digest = ContentHash.digest();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      long size = Files.size(copy);
      if (Files.size(file) != size) {
        throw new IOException("changed while it was read");
      }
      ContentHash hash = ContentHash.of(digest);
      keep(copy, path(hash));
      return new StoredFile(name, hash, size);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /**
   * Copies bytes into the archive; they are on the disk when this returns.
   *
   * @throws IOException where the disk fails
   */
  public ContentHash store(byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Path copy = Files.createTempFile(folder, "incoming-", ".tmp");
    try {
      Files.write(copy, bytes);
      MessageDigest digest = ContentHash.digest();
      digest.update(bytes);
      ContentHash hash = ContentHash.of(digest);
      keep(copy, path(hash));
      return hash;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Whether the content is there. */
  public boolean has(ContentHash hash) {
    return Files.isRegularFile(path(hash));
  }

  /** Where the content lies. */
  public Path path(ContentHash hash) {
    return folder.resolve(hash.value().substring(0, FAN)).resolve(hash.value().substring(FAN));
  }

  /**
   * Lays a delivery out for reading, under the names that it came with: findings name its files.
   *
   * @param folder on the archive's file system; the files in it are links to the archive's
   */
  public Delivery open(RecordedDelivery delivery, Path folder) throws IOException {
    Arrival arrival = delivery.arrival();
    Path place = folder.resolve("delivery-" + delivery.id());
    FolderTree.delete(place);
    Files.createDirectories(place);
    List<Path> files = new ArrayList<>();
    for (StoredFile file : arrival.files()) {
      files.add(Files.createLink(place.resolve(file.name()), path(file.hash())));
    }
    Optional<Address> address = arrival.address();
    return new Delivery(
        arrival.system(),
        arrival.name(),
        files,
        address.map(known -> known.slot().number()),
        address.map(known -> known.slot().part()).orElse(""),
        address.map(Address::timestamp));
  }

  private static void keep(Path copy, Path place) throws IOException {
    if (Files.exists(place)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.createDirectories(place.getParent());
    Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
  }
}

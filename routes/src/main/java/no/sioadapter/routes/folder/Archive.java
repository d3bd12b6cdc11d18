package no.sioadapter.routes.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.file.DurableFile;
import no.sioadapter.routes.cipher.FileCipher;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.KeySource;
import no.sioadapter.source.Delivery;

/**
 * Keeps every content once, encrypted, under the hash of what it is in plain: {@code ab/cdef…}.
 * What is read later is read from here, never from the inbox, and is held against its hash each
 * time. What lies there in plain from earlier versions is read too.
 */
public final class Archive {
  private static final int FAN = 2;
  private static final String HALF = "incoming-";
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;
  private final FileCipher cipher;

  /** What came since the last removal began. */
  private final Set<ContentHash> arrivals = new HashSet<>();

  /** An archive that is known to fit the cipher's keys; else {@link #opened}. */
  public Archive(Path folder, FileCipher cipher) {
    this.folder = folder;
    this.cipher = cipher;
  }

  /**
   * Opens an archive: what was encrypted in it, these keys decrypt.
   *
   * @throws KeyRefused where they don't, or where there are none
   * @throws IOException where the disk fails
   */
  public static Archive opened(Path folder, KeySource source) throws KeyRefused, IOException {
    return new Archive(folder, new ArchiveLock(folder).unlock(source));
  }

  /**
   * Clears away the copies that a stop cut off: nothing would ever find them again, nor take them
   * away when their time is up. Only at the start, when nobody stores anything.
   *
   * @throws IOException where the disk fails
   */
  public void prepare() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, HALF + "*")) {
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    }
  }

  /**
   * Copies a file into the archive; it is on the disk when this returns.
   *
   * @param name what it is to be called in the ledger
   * @throws IOException where the disk fails, or where the file changed while it was read
   */
  public StoredFile store(Path file, String name) throws IOException {
    StoredFile stored;
    try (InputStream in = Files.newInputStream(file)) {
      stored = store(in, name);
    }
    if (Files.size(file) != stored.size()) {
      throw new IOException("changed while it was read");
    }
    return stored;
  }

  /**
   * Copies bytes into the archive; they are on the disk when this returns.
   *
   * @throws IOException where the disk fails
   */
  public ContentHash store(byte[] bytes) throws IOException {
    return store(new ByteArrayInputStream(bytes), "").hash();
  }

  private StoredFile store(InputStream content, String name) throws IOException {
    Files.createDirectories(folder);
    Path copy = Files.createTempFile(folder, HALF, ".tmp");
    try {
      MessageDigest digest = ContentHash.digest();
      DigestInputStream digested = new DigestInputStream(content, digest);
      long size;
      try (OutputStream out = cipher.encrypting(Files.newOutputStream(copy))) {
        size = digested.transferTo(out);
      }
      ContentHash hash = ContentHash.of(digest);
      keep(copy, hash);
      return new StoredFile(name, hash, size);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Whether the content is there. */
  public boolean has(ContentHash hash) {
    return Files.isRegularFile(path(hash));
  }

  /**
   * A content, in plain.
   *
   * @throws IOException where the disk fails, or the content isn't what its hash says
   */
  public byte[] bytes(ContentHash hash) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    read(hash, bytes);
    return bytes.toByteArray();
  }

  /**
   * Lays a plain copy of a content out: for readers that need a file. The place is to be the
   * owner's alone, and the copy to be deleted after use.
   *
   * @param file isn't there yet; nor is it where this fails
   * @throws IOException where the disk fails, or the content isn't what its hash says
   */
  public void layOut(ContentHash hash, Path file) throws IOException {
    boolean whole = false;
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      read(hash, out);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * Lays a delivery out for reading, under the names that it came with: findings name its files.
   *
   * @param folder the owner's alone, to be deleted after use
   */
  public Delivery open(RecordedDelivery delivery, Path folder) throws IOException {
    Arrival arrival = delivery.arrival();
    Path place = folder.resolve("delivery-" + delivery.id());
    FolderTree.delete(place);
    Files.createDirectories(place);
    List<Path> files = new ArrayList<>();
    for (StoredFile file : arrival.files()) {
      Path copy = place.resolve(file.name());
      layOut(file.hash(), copy);
      files.add(copy);
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

  /**
   * Reads a content to its end, for nothing else than to know that it is whole.
   *
   * @throws IOException where the disk fails, or the content isn't what its hash says
   */
  public void verify(ContentHash hash) throws IOException {
    read(hash, OutputStream.nullOutputStream());
  }

  /**
   * All that is there.
   *
   * @throws IOException where the disk fails
   */
  public List<ContentHash> contents() throws IOException {
    try (Stream<Path> files = Files.walk(folder, FAN)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replaceAll("[/\\\\]", ""))
          .filter(name -> NAME.matcher(name).matches())
          .map(ContentHash::new)
          .toList();
    }
  }

  /** Begins to take contents away: what comes in from now on stays. */
  public Removal removal() {
    synchronized (arrivals) {
      arrivals.clear();
    }
    return new Removal();
  }

  /** Takes contents away; of several that are begun, the last one counts. */
  public final class Removal {
    private Removal() {}

    /**
     * Takes a content away for good.
     *
     * @return whether it did: not where it wasn't there, or has come again since the beginning
     * @throws IOException where the disk fails
     */
    public boolean remove(ContentHash hash) throws IOException {
      synchronized (arrivals) {
        return !arrivals.contains(hash) && Files.deleteIfExists(path(hash));
      }
    }
  }

  /** Encrypts what lies elsewhere, by the same keys. */
  public FileCipher cipher() {
    return cipher;
  }

  private void read(ContentHash hash, OutputStream out) throws IOException {
    MessageDigest digest = ContentHash.digest();
    try (InputStream file = Files.newInputStream(path(hash));
        InputStream in = new DigestInputStream(cipher.decrypting(file), digest)) {
      in.transferTo(out);
    }
    if (!ContentHash.of(digest).equals(hash)) {
      throw new IOException("the archive's content " + hash + " was changed");
    }
  }

  private Path path(ContentHash hash) {
    return folder.resolve(hash.value().substring(0, FAN)).resolve(hash.value().substring(FAN));
  }

  private void keep(Path copy, ContentHash hash) throws IOException {
    Path place = path(hash);
    DurableFile.force(copy);
    synchronized (arrivals) {
      arrivals.add(hash);
      if (Files.exists(place) && FileCipher.isEncrypted(place)) {
        return;
      }
      Files.createDirectories(place.getParent());
      // what lies there in plain from an earlier version is replaced
      Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}

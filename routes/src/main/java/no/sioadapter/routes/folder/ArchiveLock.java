package no.sioadapter.routes.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.FileCipher;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.KeySource;

/**
 * Whether keys fit an archive. A small encrypted file, {@code key-check}, tells at each start; it
 * is written anew by the newest key, so that the keys from before a rotation fit no more.
 */
record ArchiveLock(Path folder) {
  private static final String CHECK = "key-check";

  FileCipher unlock(KeySource source) throws KeyRefused, IOException {
    Optional<Path> encrypted = encrypted();
    ArchiveKeys keys = source.keys(encrypted.isPresent());
    String newest = "newest key: " + keys.newest();
    if (encrypted.isPresent()) {
      check(encrypted.get(), keys.cipher(), source);
    }
    if (!Files.exists(check()) || !text(check(), keys.cipher()).equals(newest)) {
      write(newest, keys.cipher());
    }
    return keys.cipher();
  }

  private static void check(Path file, FileCipher cipher, KeySource source)
      throws KeyRefused, IOException {
    try (InputStream in = cipher.decrypting(Files.newInputStream(file))) {
      in.read();
    } catch (IOException e) {
      if (!Files.isReadable(file)) {
        throw e;
      }
      throw new KeyRefused(KeyRefused.Why.WRONG, place(source));
    }
  }

  private static String place(KeySource source) {
    if (source instanceof KeySource.InFile file) {
      return file.file().toString();
    }
    return source instanceof KeySource.Standard standard
        ? standard.file().toString()
        : "SIO_ARCHIVE_KEY";
  }

  /** Something encrypted; where the check is lost, any content. */
  private Optional<Path> encrypted() throws IOException {
    if (Files.exists(check())) {
      return Optional.of(check());
    }
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        // what was under way at a stop may be shorter than it takes to tell
        if (Files.isRegularFile(file)
            && !file.toString().endsWith(".tmp")
            && FileCipher.isEncrypted(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private static String text(Path file, FileCipher cipher) throws IOException {
    try (InputStream in = cipher.decrypting(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void write(String newest, FileCipher cipher) throws IOException {
    Files.createDirectories(folder);
    Path part = folder.resolve(CHECK + ".tmp");
    try (OutputStream out = cipher.encrypting(Files.newOutputStream(part))) {
      out.write(newest.getBytes(StandardCharsets.UTF_8));
    }
    Files.move(part, check(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path check() {
    return folder.resolve(CHECK);
  }
}

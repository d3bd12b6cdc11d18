package no.sioadapter.routes.cipher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the keys come from. */
public sealed interface KeySource {
  /**
   * The keys.
   *
   * @param inUse whether something is encrypted already, so that a new key would be of no use
   * @throws KeyRefused where there are none to be had
   * @throws IOException where the disk fails
   */
  ArchiveKeys keys(boolean inUse) throws KeyRefused, IOException;

  /**
   * The place that the settings name.
   *
   * @param text the keys themselves
   * @param file where they lie; both may not be given
   * @param standard where they lie where neither is given
   */
  static KeySource of(Optional<String> text, Optional<Path> file, Path standard) throws KeyRefused {
    if (text.isPresent() && file.isPresent()) {
      throw new KeyRefused(KeyRefused.Why.TWICE, file.get().toString());
    }
    if (text.isPresent()) {
      return new Given(text.get());
    }
    return file.isPresent() ? new InFile(file.get()) : new Standard(standard);
  }

  /** From the environment. */
  record Given(String text) implements KeySource {
    @Override
    public ArchiveKeys keys(boolean inUse) throws KeyRefused {
      return ArchiveKeys.parse(text);
    }

    @Override
    public String toString() {
      return "Given[]";
    }
  }

  /** In a file that the administrator chose; it is never made. */
  record InFile(Path file) implements KeySource {
    private static final Logger LOG = LoggerFactory.getLogger(KeySource.class);

    @Override
    public ArchiveKeys keys(boolean inUse) throws KeyRefused, IOException {
      if (!Files.isRegularFile(file)) {
        throw new KeyRefused(KeyRefused.Why.NO_FILE, file.toString());
      }
      if (!OwnerOnly.is(file)) {
        LOG.warn("others than its owner may read the archive's key: {}", file);
      }
      try {
        return ArchiveKeys.parse(Files.readString(file));
      } catch (KeyRefused refused) {
        throw new KeyRefused(refused.why(), file.toString());
      }
    }

    /**
     * Writes keys: a reader finds those from before or these, never half of them.
     *
     * @throws IOException where the disk fails
     */
    public void write(ArchiveKeys keys) throws IOException {
      Path whole = file.toAbsolutePath();
      Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
      Files.deleteIfExists(part);
      Files.writeString(OwnerOnly.newFile(part), keys.secret() + "\n");
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** In the data folder; made at the first start. */
  record Standard(Path file) implements KeySource {
    private static final Logger LOG = LoggerFactory.getLogger(KeySource.class);

    @Override
    public ArchiveKeys keys(boolean inUse) throws KeyRefused, IOException {
      InFile place = new InFile(file);
      if (Files.exists(file)) {
        return place.keys(inUse);
      }
      if (inUse) {
        throw new KeyRefused(KeyRefused.Why.MISSING, file.toString());
      }
      OwnerOnly.folder(file.toAbsolutePath().resolveSibling(""));
      ArchiveKeys made = ArchiveKeys.generate();
      place.write(made);
      LOG.warn(
          "made a key for the archive: {}. Keep a copy of it apart from the backups;"
              + " without it, nothing in the archive can be read",
          file);
      return made;
    }
  }
}

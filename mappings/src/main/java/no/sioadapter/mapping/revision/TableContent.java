package no.sioadapter.mapping.revision;

import java.security.MessageDigest;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.mapping.file.InputFile;

/** A table's bytes, in the CSV form of the formats, known by their hash. */
public final class TableContent {
  private final byte[] bytes;
  private final ContentHash hash;

  private TableContent(byte[] bytes) {
    this.bytes = bytes;
    MessageDigest digest = ContentHash.digest();
    digest.update(bytes);
    this.hash = ContentHash.of(digest);
  }

  /** These bytes, as they are. */
  public static TableContent of(byte[] bytes) {
    return new TableContent(bytes.clone());
  }

  /** The bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Their SHA-256. */
  public ContentHash hash() {
    return hash;
  }

  /** The content as a file of a configuration. */
  public InputFile as(String name) {
    return InputFile.of(name, bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableContent content && content.hash.equals(hash);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  @Override
  public String toString() {
    return hash.value();
  }
}

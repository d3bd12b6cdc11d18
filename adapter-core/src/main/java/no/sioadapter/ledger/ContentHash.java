package no.sioadapter.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** The SHA-256 of some content: 64 lower-case hexadecimal digits. Content is known by it. */
public record ContentHash(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public ContentHash {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + value);
    }
  }

  /** A digest that has been fed the content. */
  public static ContentHash of(MessageDigest digest) {
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  /** Of bytes. */
  public static ContentHash of(byte[] content) {
    MessageDigest digest = digest();
    digest.update(content);
    return of(digest);
  }

  /**
   * Of a file as it lies on the disk.
   *
   * @throws IOException where it can't be read
   */
  public static ContentHash of(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return of(digest);
  }

  /** A new SHA-256 digest. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** One file's own hash; for several, the hash of their hashes, a line each, in order. */
  public static ContentHash ofAll(List<StoredFile> files) {
    if (files.size() == 1) {
      return files.get(0).hash();
    }
    MessageDigest digest = digest();
    for (StoredFile file : files) {
      digest.update((file.hash().value() + '\n').getBytes(StandardCharsets.US_ASCII));
    }
    return of(digest);
  }

  @Override
  public String toString() {
    return value;
  }
}

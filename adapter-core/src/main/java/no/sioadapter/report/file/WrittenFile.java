package no.sioadapter.report.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of a report.
 *
 * @param name without folders
 * @param size bytes
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record WrittenFile(String name, long size, String sha256) {
  /** The file with these bytes. */
  public static WrittenFile of(String name, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new WrittenFile(name, bytes.length, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

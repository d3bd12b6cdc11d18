package no.sioadapter.routes.cipher;

import com.google.crypto.tink.StreamingAead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Files with AES-256-GCM, as streams of any length: eight bytes that tell what it is, then Tink's
 * segments (AES-GCM-HKDF). A changed, shortened or reordered file can't be read to its end.
 */
public final class FileCipher {
  /** What an encrypted file's name has after the plain one's. */
  public static final String SUFFIX = ".enc";

  private static final byte[] HEADER = "SIOAEAD1".getBytes(StandardCharsets.US_ASCII);

  private final StreamingAead aead;

  FileCipher(StreamingAead aead) {
    this.aead = aead;
  }

  /**
   * What is written comes out encrypted, by the newest key; whole only when it was closed.
   *
   * @throws IOException where it can't be written to
   */
  public OutputStream encrypting(OutputStream out) throws IOException {
    out.write(HEADER);
    try {
      return aead.newEncryptingStream(out, HEADER);
    } catch (GeneralSecurityException e) {
      throw new IOException("can't encrypt", e);
    }
  }

  /**
   * What comes out is plain, whether it was encrypted (by any of the keys) or lies there from
   * before anything was.
   *
   * @throws IOException where it can't be read; reading on throws it too, at the latest at the end,
   *     where the content was changed or none of the keys fits
   */
  public InputStream decrypting(InputStream in) throws IOException {
    byte[] first = in.readNBytes(HEADER.length);
    if (!Arrays.equals(first, HEADER)) {
      return new SequenceInputStream(new ByteArrayInputStream(first), in);
    }
    try {
      return aead.newDecryptingStream(in, HEADER);
    } catch (GeneralSecurityException e) {
      throw new IOException("can't decrypt", e);
    }
  }

  /**
   * Writes an encrypted copy.
   *
   * @throws IOException where the disk fails
   */
  public void encrypt(Path plain, Path encrypted) throws IOException {
    try (OutputStream out = encrypting(Files.newOutputStream(encrypted))) {
      Files.copy(plain, out);
    }
  }

  /**
   * Whether the file says of itself that it is encrypted.
   *
   * @throws IOException where the disk fails
   */
  public static boolean isEncrypted(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
    }
  }
}

package no.sioadapter.mapping.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import no.sioadapter.decision.Location;

/** A file of the configuration, read whole once, so that its hash and its content agree. */
public final class InputFile {
  private static final String BOM = "\uFEFF";

  private final String name;
  private final byte[] bytes;

  private InputFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The file's bytes under its name without folders. */
  public static InputFile read(Path path) throws IOException {
    return new InputFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
  }

  /** Bytes from elsewhere, under a name without folders. */
  public static InputFile of(String name, byte[] bytes) {
    return new InputFile(name, bytes.clone());
  }

  /** The file's name, without folders. */
  public String name() {
    return name;
  }

  /** The file as a whole, as a place. */
  public Location where() {
    return Location.of(name);
  }

  /** The bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The bytes from the first on, for what isn't text. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** The text, UTF-8 with or without a byte order mark; empty, with a problem, where it isn't. */
  public Optional<String> text(Problems problems) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(BOM) ? text.substring(BOM.length()) : text);
    } catch (CharacterCodingException e) {
      problems.add(new Location(name, firstLineThatIsNotUtf8(), ""), new Reason.NotUtf8());
      return Optional.empty();
    }
  }

  private long firstLineThatIsNotUtf8() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8
        .newDecoder()
        .decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
    long line = 1;
    for (int i = 0; i < in.position(); i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}

package no.sioadapter.routes.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Whether a file has its end: a ZIP its directory, which is written last, and an XML the end tag of
 * its root. A cheap look, not a check of what lies between: that is the reader's.
 */
final class WholeFile {
  private static final int TAIL = 1024;

  private WholeFile() {}

  static boolean zip(Path file) throws IOException {
    // Any charset will do for the entries' names: here only the directory's presence matters.
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      return zip.size() > 0;
    } catch (ZipException e) {
      return false;
    }
  }

  static boolean xml(Path file) throws IOException {
    Optional<String> root = rootName(file);
    return root.isPresent() && tail(file).stripTrailing().endsWith("</" + root.orElseThrow() + ">");
  }

  private static Optional<String> rootName(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(XmlRoot.read(in).name());
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static String tail(Path file) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
      access.seek(Math.max(0, access.length() - TAIL));
      byte[] bytes = new byte[(int) Math.min(TAIL, access.length())];
      access.readFully(bytes);
      // The name of the root is ASCII in every encoding that is read.
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}

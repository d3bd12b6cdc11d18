package no.sioadapter.mapping.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One export in memory, small and sound, to be bent: the forms that a municipality delivers in.
 *
 * @param system whose reader gets it
 * @param files its files in the order in which the reader gets them, by name
 */
record HostileExport(String system, Map<String, byte[]> files) {
  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Path FOLDER = Path.of("src", "test", "resources", "hostile");

  static HostileExport pair() throws IOException {
    return pair(text("vedtak.csv"), text("opphor.csv"));
  }

  static HostileExport pair(String decisions, String absences) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("vedtak.csv", decisions.getBytes(WINDOWS));
    files.put("opphor.csv", absences.getBytes(WINDOWS));
    return new HostileExport("gerica", files);
  }

  static HostileExport zip() throws IOException {
    return zip(pair().files());
  }

  static HostileExport zip(Map<String, byte[]> entries) throws IOException {
    return new HostileExport("gerica", Map.of("gerica.zip", zipped(entries)));
  }

  static HostileExport xml() throws IOException {
    return xml(Files.readString(FOLDER.resolve("profil.xml"), StandardCharsets.UTF_8));
  }

  static HostileExport xml(String text) {
    return new HostileExport("profil", Map.of("profil.xml", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The text of one of the pair. */
  static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name), WINDOWS);
  }

  /** The text of the XML export. */
  static String xmlText() throws IOException {
    return Files.readString(FOLDER.resolve("profil.xml"), StandardCharsets.UTF_8);
  }

  /** The bytes of one of its files. */
  byte[] file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  /** The same with one file's bytes changed. */
  HostileExport with(String name, byte[] bytes) {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    changed.put(name, bytes);
    return new HostileExport(system, changed);
  }

  static byte[] zipped(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTime(1_554_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

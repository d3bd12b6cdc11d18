package no.sioadapter.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What a backup says of itself, as its first entry.
 *
 * @param schema the version of the tables
 * @param created when, in UTC
 */
record BackupHead(String schema, String created) {
  private static final String NAME = "sio-backup.properties";
  private static final String FORM = "1";

  void write(ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(NAME));
    zip.write(
        "form=%s\nschema=%s\ncreated=%s\n"
            .formatted(FORM, schema, created)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static BackupHead of(ZipFile zip) throws IOException, Refused {
    ZipEntry entry = zip.getEntry(NAME);
    if (entry == null) {
      throw new Refused("not-ours", NAME);
    }
    Properties lines = new Properties();
    try (InputStream in = zip.getInputStream(entry)) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    if (!FORM.equals(lines.getProperty("form"))) {
      throw new Refused("newer", lines.getProperty("form", ""));
    }
    return new BackupHead(lines.getProperty("schema", ""), lines.getProperty("created", ""));
  }
}

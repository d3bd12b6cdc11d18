package no.sioadapter.reception;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks with something else in them. */
final class Workbooks {
  private Workbooks() {}

  /** Replaces text in whichever entry has it; nowhere is a mistake of the test. */
  static byte[] replace(byte[] workbook, String text, String by) throws IOException {
    return copy(workbook, text, by, "", "");
  }

  /** The same with one entry more. */
  static byte[] with(byte[] workbook, String entry, String content) throws IOException {
    return copy(workbook, "", "", entry, content);
  }

  private static byte[] copy(byte[] workbook, String text, String by, String extra, String content)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean replaced = text.isEmpty();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
        String old = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        String now = text.isEmpty() ? old : old.replace(text, by);
        replaced |= !now.equals(old);
        put(each.getName(), now, to);
      }
      if (!extra.isEmpty()) {
        put(extra, content, to);
      }
    }
    if (!replaced) {
      throw new IllegalArgumentException("nowhere in the workbook: " + text);
    }
    return out.toByteArray();
  }

  private static void put(String name, String text, ZipOutputStream to) throws IOException {
    to.putNextEntry(new ZipEntry(name));
    to.write(text.getBytes(StandardCharsets.UTF_8));
    to.closeEntry();
  }
}

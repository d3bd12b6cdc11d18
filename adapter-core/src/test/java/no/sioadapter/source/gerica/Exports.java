package no.sioadapter.source.gerica;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.source.Delivery;

/** Writes exports to try the reader on. */
final class Exports {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  static final String HEADER =
      "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
          + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n";

  static final String ROW =
      "1243;02847599807;V-1002;HSYK-A;Hjemmesykepleie ambulerende;15;Sone Nord;01.11.2018;;;3,5;"
          + "t/uke;Dag;;;\r\n";

  private final Path folder;

  Exports(Path folder) {
    this.folder = folder;
  }

  /** One CSV file with decisions, in windows-1252. */
  Delivery csv(String text) {
    return delivery(write("a.vedtak.csv", text.getBytes(WINDOWS)));
  }

  /** A ZIP with entries by name and text, in windows-1252. */
  Delivery zip(String... namesAndTexts) {
    return delivery(write("a.zip", zipped(namesAndTexts)));
  }

  /** The bytes of a ZIP; a name may come twice, which {@code ZipOutputStream} must not know. */
  static byte[] zipped(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(WINDOWS));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Delivery zip(byte[] bytes) {
    return delivery(write("a.zip", bytes));
  }

  Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Delivery delivery(Path... files) {
    return new Delivery(
        new SourceSystem("gerica"),
        String.valueOf(files[0].getFileName()),
        List.of(files),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /** The bytes with the first place of one text overwritten by another of the same length. */
  static byte[] replaced(byte[] bytes, String old, String by) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.contains(old) || old.length() != by.length()) {
      throw new IllegalArgumentException("nothing to replace");
    }
    return text.replace(old, by).getBytes(StandardCharsets.ISO_8859_1);
  }
}

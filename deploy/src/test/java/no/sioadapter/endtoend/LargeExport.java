package no.sioadapter.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Gerica export of any size, made row by row: every decision runs all through 2019 Q1 on local
 * code L-0, L-1, … L-9, with 7 hours a week, so that each gives exactly 90 hours. One in ten has an
 * absence of ten days. Persons are invented (month + 80), each with two decisions on different
 * codes; the units are worked out by the test, not here.
 */
final class LargeExport {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final int[] K1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] K2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private LocalDate born = LocalDate.of(1905, 1, 1);
  private int individual = -1;

  /** Writes the ZIP, absences first where asked for. */
  static void write(Path zip, int decisions, boolean absencesFirst) {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      if (absencesFirst) {
        absences(out, decisions);
        new LargeExport().decisions(out, decisions);
      } else {
        new LargeExport().decisions(out, decisions);
        absences(out, decisions);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void decisions(ZipOutputStream out, int decisions) throws IOException {
    out.putNextEntry(new ZipEntry("vedtak.csv"));
    line(
        out,
        "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
            + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr");
    String person = "";
    for (int i = 0; i < decisions; i++) {
      if (i % 2 == 0) {
        person = nextPerson();
      }
      line(
          out,
          "1243;"
              + person
              + ";V-"
              + (1_000_000 + i)
              + ";L-"
              + i % 10
              + ";Hjemmesykepleie ambulerende;15;Sone Nord;01.11.2018;;;7;t/uke;Dag;;;");
    }
    out.closeEntry();
  }

  private static void absences(ZipOutputStream out, int decisions) throws IOException {
    out.putNextEntry(new ZipEntry("opphor.csv"));
    line(out, "Vedtaksnr;Fra dato;Til dato;Årsak");
    for (int i = 0; i < decisions; i += 10) {
      line(out, "V-" + (1_000_000 + i) + ";01.02.2019;10.02.2019;Sykehus");
    }
    out.closeEntry();
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write((text + "\r\n").getBytes(WINDOWS));
  }

  /** Numbers in order of birth; those whose check digit would be 10 don't exist. */
  private String nextPerson() {
    while (true) {
      if (++individual == 500) {
        individual = 0;
        born = born.plusDays(1);
      }
      String date = DAY.format(born);
      String nine =
          date.substring(0, 2)
              + (born.getMonthValue() + 80)
              + date.substring(8)
              + String.format(Locale.ROOT, "%03d", individual);
      int first = control(nine, K1);
      int second = first == 10 ? 10 : control(nine + first, K2);
      if (first != 10 && second != 10) {
        return nine + first + second;
      }
    }
  }

  private static int control(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}

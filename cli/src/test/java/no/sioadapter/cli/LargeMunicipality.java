package no.sioadapter.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The exports of the corpus' large municipality, both systems: too large to keep, so they are made,
 * the same each time, of few kinds of decision whose sums are worked out by multiplication (see the
 * corpus' README). All persons are synthetic: the month is 01–12 + 80.
 */
final class LargeMunicipality {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private final StringBuilder decisions =
      new StringBuilder(
          "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
              + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n");
  private final StringBuilder absences = new StringBuilder("Vedtaksnr;Fra dato;Til dato;Årsak\r\n");
  private final StringBuilder persons =
      new StringBuilder(
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <ProfilUttrekk xmlns="urn:sio-adapter:profil-uttrekk:1" versjon="1.0" kommunenr="4203"
              tidspunkt="2020-10-02T06:15:00+02:00">
          """);
  private int numbers;
  private int serial;

  private LargeMunicipality() {}

  /** Writes the two exports into a folder. */
  static void write(Path folder) throws IOException {
    LargeMunicipality made = new LargeMunicipality();
    made.fill();
    Files.createDirectories(folder);
    try (ZipOutputStream zip =
        new ZipOutputStream(
            Files.newOutputStream(folder.resolve("gerica-4203-20201002T0600.zip")))) {
      entry(zip, "vedtak.csv", made.decisions);
      entry(zip, "opphor.csv", made.absences);
    }
    Files.writeString(
        folder.resolve("profil-4203-20201002T0615.xml"),
        made.persons.append("</ProfilUttrekk>\n"),
        StandardCharsets.UTF_8);
  }

  private void fill() {
    for (int i = 0; i < 2000; i++) {
      String person = person();
      String number = gerica(person, "HSYK", "", "", "7", "t/uke", "");
      if (i < 300) {
        absences.append(number).append(";01.08.2020;10.08.2020;Sykehus\r\n");
      }
      if (i < 100) {
        profil(person, "HSYK", "2020-07-01", "", "7", "timer-uke");
      }
    }
    for (int i = 0; i < 500; i++) {
      gerica(person(), "SH", "", "", "1", "døgn", "Egen");
      gerica(person(), "SH", "30.09.2020", "Død", "1", "døgn", "Egen");
    }
    for (int i = 0; i < 200; i++) {
      gerica(person(), "MAT", "", "", "1", "t/uke", "");
    }
    for (int i = 0; i < 1000; i++) {
      profil(person(), "PB", "2020-01-01", "", "210", "minutter-uke");
    }
    for (int i = 0; i < 100; i++) {
      profil(person(), "PB", "2020-01-01", " til=\"2020-06-30\"", "210", "minutter-uke");
    }
  }

  private String gerica(
      String person,
      String code,
      String to,
      String reason,
      String amount,
      String kind,
      String place) {
    String number = "G-" + ++numbers;
    String row =
        String.join(
            ";",
            "4203",
            person,
            number,
            code,
            "",
            "",
            "",
            "01.01.2020",
            to,
            reason,
            amount,
            kind,
            "",
            "",
            place,
            "");
    decisions.append(row).append("\r\n");
    return number;
  }

  private void profil(
      String person, String code, String from, String to, String amount, String kind) {
    persons.append(
        """
          <Bruker id="%s">
            <Vedtak nr="P-%s" tjeneste="%s">
              <Periode fra="%s"%s/>
              <Omfang verdi="%s" enhet="%s"/>
            </Vedtak>
          </Bruker>
        """
            .formatted(person, String.valueOf(++numbers), code, from, to, amount, kind));
  }

  /** The next number whose check digits exist. */
  private String person() {
    while (true) {
      int number = serial++;
      String born = two(1 + number % 28) + two(81 + number / 28 % 12) + two(30 + number / 336 % 30);
      String nine = born + (100 + number / 10_080 % 400);
      int first = checkDigit(FIRST, nine);
      int second = checkDigit(SECOND, nine + first);
      if (first < 10 && second < 10) {
        return nine + first + second;
      }
    }
  }

  private static int checkDigit(int[] weights, String digits) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * Character.digit(digits.charAt(i), 10);
    }
    return (11 - sum % 11) % 11;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static void entry(ZipOutputStream zip, String name, CharSequence text)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.toString().getBytes(WINDOWS));
    zip.closeEntry();
  }
}

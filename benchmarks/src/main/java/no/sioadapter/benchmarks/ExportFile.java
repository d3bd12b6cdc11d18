package no.sioadapter.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Gerica delivery of any size, row by row. */
final class ExportFile {
  /** How many units (tjenestesteder) the municipality has. */
  static final int UNITS = 50;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String DECISIONS =
      "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
          + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr";
  private static final String ABSENCES = "Vedtaksnr;Fra dato;Til dato;Årsak";

  private final Shape shape;
  private final int least;

  /**
   * @param least how many decisions to write; the last person's are all written
   */
  ExportFile(Shape shape, int least) {
    this.shape = shape;
    this.least = least;
  }

  static String unit(int number) {
    return String.format(Locale.ROOT, "Sone %02d", number);
  }

  void write(Path zip) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(file))) {
      out.putNextEntry(new ZipEntry("vedtak.csv"));
      line(out, DECISIONS);
      tell(new DecisionRows(out));
      out.closeEntry();
      out.putNextEntry(new ZipEntry("opphor.csv"));
      line(out, ABSENCES);
      tell(new AbsenceRows(out));
      out.closeEntry();
    }
  }

  private void tell(Numbered rows) {
    for (int person = 0; rows.decisions < least; person++) {
      rows.nextPerson();
      shape.person(person, rows);
    }
  }

  private static void line(OutputStream out, String text) {
    try {
      out.write((text + "\r\n").getBytes(WINDOWS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Numbers the decisions as they come. */
  private abstract static class Numbered implements Shape.Rows {
    private int decisions;

    void nextPerson() {}

    @Override
    public void decision(Service service, int unit, String from, String to, String endReason) {
      decisions++;
    }

    String number() {
      return "V-" + (1_000_000 + decisions);
    }
  }

  private static final class DecisionRows extends Numbered {
    private final OutputStream out;
    private final Persons persons = new Persons();
    private String person = "";

    DecisionRows(OutputStream out) {
      this.out = out;
    }

    @Override
    void nextPerson() {
      person = persons.next();
    }

    @Override
    public void decision(Service service, int unit, String from, String to, String endReason) {
      super.decision(service, unit, from, to, endReason);
      String code = service.localCodeIn(unit % Services.DISTRICTS);
      line(
          out,
          String.join(
              ";",
              "1243",
              person,
              number(),
              code,
              "Tjeneste",
              service.iplos(),
              unit(unit),
              from,
              to,
              endReason,
              service.amount(),
              service.kind(),
              service.shift(),
              service.factor(),
              service.place(),
              ""));
    }

    @Override
    public void absence(String from, String to) {
      // stands in the other file
    }
  }

  private static final class AbsenceRows extends Numbered {
    private final OutputStream out;

    AbsenceRows(OutputStream out) {
      this.out = out;
    }

    @Override
    public void absence(String from, String to) {
      line(out, String.join(";", number(), from, to, "Sykehus"));
    }
  }
}

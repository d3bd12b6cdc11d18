package no.sioadapter.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes decisions as the Gerica profile has them (formats: windows-1252, semicolons, CRLF). */
final class GericaZip {
  static final String NAME = "gerica-1243-20190402T0600.zip";
  private static final Charset CHARSET = Charset.forName("windows-1252");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  /** Fixed, so that the same decisions give the same bytes. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2019, 4, 2, 6, 0);

  void write(List<DemoDecision> decisions, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "vedtak.csv", decisions(decisions));
      put(zip, "opphor.csv", absences(decisions));
    }
  }

  /** Stored, not deflated: the packed bytes would depend on the machine's zlib. */
  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(WRITTEN);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] decisions(List<DemoDecision> decisions) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = writer(text)) {
      csv.writeRecord(
          "Kommunenr",
          "Fødselsnr",
          "Vedtaksnr",
          "Tjenestekode",
          "Tjenestenavn",
          "IPLOS",
          "Enhet",
          "Fra dato",
          "Til dato",
          "Sluttårsak",
          "Omfang",
          "Omfangstype",
          "Vakt",
          "Bemanningsfaktor",
          "Plass",
          "Utfører orgnr");
      decisions.forEach(decision -> csv.writeRecord(cells(decision)));
    }
    return text.toString().getBytes(CHARSET);
  }

  private static List<String> cells(DemoDecision decision) {
    Service service = decision.service();
    return List.of(
        "1243",
        decision.person().id(),
        decision.number(),
        service.code(),
        service.name(),
        service.iplos(),
        service.unit(),
        DATE.format(decision.span().from()),
        date(decision.span().to()),
        decision.span().reason().gerica(),
        comma(decision.amount().value().toPlainString()),
        decision.amount().kind().gerica(),
        service.shift().gerica(),
        comma(service.factor()),
        service.place().gerica(),
        service.provider());
  }

  private static byte[] absences(List<DemoDecision> decisions) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = writer(text)) {
      csv.writeRecord("Vedtaksnr", "Fra dato", "Til dato", "Årsak");
      for (DemoDecision decision : decisions) {
        for (Absence absence : decision.absences()) {
          csv.writeRecord(
              decision.number(), DATE.format(absence.from()), date(absence.to()), absence.reason());
        }
      }
    }
    return text.toString().getBytes(CHARSET);
  }

  private static CsvWriter writer(StringWriter text) {
    return CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  private static String date(Optional<LocalDate> day) {
    return day.map(DATE::format).orElse("");
  }

  private static String comma(String number) {
    return number.replace('.', ',');
  }
}

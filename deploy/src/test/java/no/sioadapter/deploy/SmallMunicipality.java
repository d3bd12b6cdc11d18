package no.sioadapter.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A municipality with one place in an institution (Gerica) and one home service (Profil), both all
 * of 2019 Q1. Its person is synthetic.
 *
 * @param number a number that is valid in 2019
 */
record SmallMunicipality(String number) {
  static final String PERSON = "02847599807";
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String HEADER =
      "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
          + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n";

  /** Writes its folder; nothing is planned, so that all that is delivered is net change. */
  void configure(Path data) throws IOException {
    Path folder = Files.createDirectories(data.resolve("config").resolve(number));
    Files.writeString(
        folder.resolve("municipality.yaml"),
        """
        number: "%s"
        name: Liten kommune
        organisation_number: "311243004"
        language: nb
        employer_contribution_zone: "1"
        travel_group: "1"
        allow_test_persons: true
        systems: [gerica, profil]
        """
            .formatted(number));
    Files.writeString(
        folder.resolve("mapping.csv"),
        """
        system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;hours_per_week;valid_from;valid_to;note
        gerica;LT;Langtidsopphold;;;;;LOKO;;;;;
        profil;HSYK;Hjemmesykepleie;;;;;HTAMDK;;;;;
        """);
    Files.writeString(folder.resolve("a-konto-2019.csv"), "year;code;yearly_units\n2019;LOKO;0\n");
  }

  /** The institution's only decision. */
  byte[] decisions(String place) {
    return (HEADER
            + number
            + ";"
            + PERSON
            + ";V-1;LT;Langtidsopphold;21;"
            + place
            + ";01.01.2018;;;1;døgn;;;Egen;\r\n")
        .getBytes(WINDOWS);
  }

  byte[] zip(String place) throws IOException {
    return zipOf(decisions(place));
  }

  /** An export that holds no decision. */
  byte[] zipOfNobody() throws IOException {
    return zipOf(HEADER.getBytes(WINDOWS));
  }

  static byte[] zipOf(byte[] decisions) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("vedtak.csv");
      // the same content is to be the same bytes, whenever it is made
      entry.setTimeLocal(LocalDateTime.of(2019, 4, 2, 6, 0));
      zip.putNextEntry(entry);
      zip.write(decisions);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** The home service: 3.5 hours a week. */
  String xml() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <ProfilUttrekk xmlns="urn:sio-adapter:profil-uttrekk:1" versjon="1.0" kommunenr="%s"
            tidspunkt="2019-04-02T06:15:00+02:00">
          <Bruker id="%s">
            <Vedtak nr="2018/1" tjeneste="HSYK" tjenestenavn="Hjemmesykepleie" enhet="Sone Nord">
              <Periode fra="2018-06-01"/>
              <Omfang verdi="3.5" enhet="timer-uke"/>
            </Vedtak>
          </Bruker>
        </ProfilUttrekk>
        """
        .formatted(number, PERSON);
  }

  String gerica(String rest) {
    return "gerica-" + number + "-20190402T06" + rest;
  }

  String profil() {
    return "profil-" + number + "-20190402T0615.xml";
  }
}

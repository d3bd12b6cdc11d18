package no.sioadapter.web.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.sioadapter.mapping.pack.PackFiles;

/**
 * The folder of 1851, a number of both years, with a table that answers in every way there is, and
 * a 2020 of its own.
 */
final class FhirFolder {
  static final String TABLE =
      """
      system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;hours_per_week;valid_from;valid_to;note
      *;HJ;Hjemmesykepleie;;;;;HTAMDK;;;;;
      gerica;HJ;Hjemmesykepleie;Bolig A;night;;;HTBON;;;;2019-02-28;
      gerica;HJ;Hjemmesykepleie;Bolig A;night;;;HTST;;;2019-03-01;;nattevakt fra mars
      gerica;PAKKE;Bolig med praktisk bistand;;;;;HTBODK;62,5;;;;
      gerica;PAKKE;Bolig med praktisk bistand;;;;;PBBODK;37,5;;;;
      gerica;FAST;Fast bemanning;;;;;HTBODK;;7,25;;;
      *;MAT;Matombringing;;;;;-;;;;;
      gerica;GAML;Gammel ordning;;;;;LOKO;;;2018-01-01;2018-12-31;
      gerica;TVIL;Tvil;Bolig A;;;;HTBODK;;;;;
      gerica;TVIL;Tvil;;night;;;HTAMN;;;;;
      gerica;DELT;Delt;;;;;LOKO;;;;;
      profil;DELT;Delt;;;;;TAKO;;;;;
      gerica;NY;Ny ordning;;;;;HTXX;;;;;
      """;

  private final Path folder;

  private FhirFolder(Path folder) {
    this.folder = folder;
  }

  static FhirFolder in(Path data) throws IOException {
    FhirFolder made = new FhirFolder(data.resolve("config/1851"));
    made.write(
        "municipality.yaml",
        """
        number: "1851"
        name: Lødingen
        organisation_number: "311851004"
        language: nn
        employer_contribution_zone: "1"
        travel_group: "1"
        systems: [gerica, profil]
        """);
    made.write("mapping.csv", TABLE);
    for (String file : List.of("codes.csv", "prices.csv", "settings.yaml", "checks.yaml")) {
      made.write(
          "rulepack/2020/" + file,
          shipped(file).replace("year: 2019", "year: 2020").replace("2019;1;1;", "2020;1;1;"));
    }
    return made;
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static String shipped(String file) throws IOException {
    String name = "/no/sioadapter/mapping/rulepack/2019/" + file;
    try (InputStream in = Objects.requireNonNull(PackFiles.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

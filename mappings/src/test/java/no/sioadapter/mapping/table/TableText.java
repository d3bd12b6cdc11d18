package no.sioadapter.mapping.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.rulepack.RulePack;

/** Tables and decisions as tests write them. */
final class TableText {
  private static final String HEADER =
      "system;local_code;unit;shift;staffing_factor;place;sio_code;share;hours_per_week;"
          + "valid_from;valid_to\n";

  private TableText() {}

  /** The rows stand from line 2 on. */
  static TableReading read(String... rows) throws Exception {
    return readText(HEADER + String.join("\n", rows) + "\n");
  }

  static TableReading readText(String text) throws Exception {
    return new TableReader(pack())
        .read(InputFile.of("mapping.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  static MappingTable table(String... rows) throws Exception {
    return read(rows).table().orElseThrow();
  }

  static RulePack pack() throws Exception {
    Problems problems = new Problems();
    PackFiles files = PackFiles.find(Path.of("none"), 2019, problems).orElseThrow();
    return new PackReader(problems).read(files, 2019, "1", "1").orElseThrow();
  }

  static ServiceKey gerica(String localCode) {
    return key("gerica", localCode, "", "", "", "");
  }

  static ServiceKey key(
      String system, String localCode, String unit, String shift, String factor, String place) {
    return new ServiceKey(
        new SourceSystem(system),
        new LocalCode(localCode),
        unit,
        shift.isEmpty()
            ? Optional.empty()
            : Optional.of(shift.equals("night") ? Shift.NIGHT : Shift.DAY_EVENING),
        factor.isEmpty()
            ? Optional.empty()
            : Optional.of(new StaffingFactor(new BigDecimal(factor.replace(',', '.')))),
        place.isEmpty()
            ? Optional.empty()
            : Optional.of(place.equals("own") ? PlaceOwnership.OWN : PlaceOwnership.BOUGHT));
  }
}

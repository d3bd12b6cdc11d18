package no.sioadapter.mapping.suggest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.LocalService;
import no.sioadapter.code.Outside;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.Target;
import no.sioadapter.code.UnitKind;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;

/** The list of local services with their right targets, written before the suggester. */
final class LocalNames {
  private static final List<String> COLUMNS =
      List.of(
          "system",
          "local_code",
          "local_name",
          "iplos",
          "unit_kind",
          "shift",
          "staffing_factor",
          "place",
          "unit",
          "target",
          "note");

  private LocalNames() {}

  /** A local service and where it belongs. */
  record Labelled(LocalService service, Target target) {
    String name() {
      return service.names().get(0);
    }

    /** The same with nothing but code, name and what its decisions count. */
    Labelled nameOnly() {
      return with(service.names());
    }

    /** The same with the name written otherwise, all else kept. */
    Labelled named(String name) {
      return new Labelled(
          new LocalService(
              service.system(),
              service.localCode(),
              List.of(name),
              service.serviceType(),
              service.unitKind(),
              service.shift(),
              service.staffingFactor(),
              service.place(),
              service.units()),
          target);
    }

    private Labelled with(List<String> names) {
      return new Labelled(
          new LocalService(
              service.system(),
              service.localCode(),
              names,
              Optional.empty(),
              service.unitKind(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of()),
          target);
    }
  }

  static List<Labelled> all() throws IOException {
    return rows(Path.of("src/test/resources/suggest/local-names.csv"), COLUMNS).stream()
        .map(LocalNames::labelled)
        .toList();
  }

  static List<CsvTable.Row> rows(Path file, List<String> columns) throws IOException {
    Problems problems = new Problems();
    return CsvTable.read(InputFile.read(file), columns, List.of(), problems).orElseThrow().rows();
  }

  private static Labelled labelled(CsvTable.Row row) {
    return new Labelled(
        new LocalService(
            new SourceSystem(text(row, "system")),
            new LocalCode(text(row, "local_code")),
            List.of(text(row, "local_name")),
            optional(row, "iplos").map(Integer::valueOf),
            text(row, "unit_kind").equals("hour") ? UnitKind.HOUR : UnitKind.DAY,
            shift(row),
            factor(row),
            place(row),
            optional(row, "unit").map(List::of).orElse(List.of())),
        target(text(row, "target")));
  }

  static Target target(String text) {
    return text.equals("-") ? Outside.OUTSIDE : new SioCode(text);
  }

  static Optional<Shift> shift(CsvTable.Row row) {
    return optional(row, "shift")
        .map(text -> text.equals("night") ? Shift.NIGHT : Shift.DAY_EVENING);
  }

  static Optional<StaffingFactor> factor(CsvTable.Row row) {
    return optional(row, "staffing_factor")
        .map(text -> new StaffingFactor(new BigDecimal(text.replace(',', '.'))));
  }

  static Optional<PlaceOwnership> place(CsvTable.Row row) {
    return optional(row, "place")
        .map(text -> text.equals("own") ? PlaceOwnership.OWN : PlaceOwnership.BOUGHT);
  }

  static String text(CsvTable.Row row, String column) {
    return row.cell(column).text();
  }

  static Optional<String> optional(CsvTable.Row row, String column) {
    return Optional.of(text(row, column)).filter(text -> !text.isEmpty());
  }
}

package no.sioadapter.mapping.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;

/** The municipality numbers by date that the program ships: those of the scheme's participants. */
final class MunicipalityNumbers {
  private static final String SHIPPED = "/no/sioadapter/mapping/kommuner.csv";
  private static final List<String> COLUMNS =
      List.of("name", "number", "valid_from", "valid_to", "successor");

  private final Map<MunicipalityNumber, Entry> entries = new HashMap<>();
  private final Problems problems;
  private final CellReader cells;

  private MunicipalityNumbers(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  private record Entry(String name, DateRange validity, Optional<MunicipalityNumber> successor) {}

  /** The file that is shipped. */
  static InputFile shipped() throws IOException {
    try (InputStream in = MunicipalityNumbers.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("the program ships without " + SHIPPED);
      }
      return InputFile.of("kommuner.csv", in.readAllBytes());
    }
  }

  static MunicipalityNumbers read(InputFile file, Problems problems) {
    MunicipalityNumbers numbers = new MunicipalityNumbers(problems);
    CsvTable.read(file, COLUMNS, List.of(), problems)
        .ifPresent(table -> table.rows().forEach(numbers::add));
    return numbers;
  }

  private void add(CsvTable.Row row) {
    Optional<MunicipalityNumber> number = number(row.cell("number"));
    Optional<MunicipalityNumber> successor =
        row.isBlank("successor") ? Optional.empty() : number(row.cell("successor"));
    Optional<DateRange> validity =
        new Validity(cells, problems).read(row.cell("valid_from"), row.cell("valid_to"));
    if (number.isPresent() && validity.isPresent()) {
      entries.put(number.get(), new Entry(row.cell("name").text(), validity.get(), successor));
    }
  }

  private Optional<MunicipalityNumber> number(Cell cell) {
    Optional<MunicipalityNumber> number = MunicipalityNumber.parse(cell.text());
    if (number.isEmpty()) {
      problems.add(cell.where(), new Reason.NotMunicipalityNumber(cell.text()));
    }
    return number;
  }

  /**
   * Whether the number may be reported under in the quarter: the list knows it and it is valid on
   * all the quarter's days, or the list doesn't know it (only participants are listed).
   */
  boolean allows(MunicipalityNumber number, Quarter quarter) {
    Entry entry = entries.get(number);
    return entry == null || entry.validity().encloses(quarter.days());
  }

  /** Those of the list whose number is valid on all the quarter's days, with their names. */
  SortedMap<MunicipalityNumber, String> valid(Quarter quarter) {
    SortedMap<MunicipalityNumber, String> valid = new TreeMap<>();
    entries.forEach(
        (number, entry) -> {
          if (entry.validity().encloses(quarter.days())) {
            valid.put(number, entry.name());
          }
        });
    return valid;
  }

  /** The numbers that went into this one, however many steps back (I-12), in order. */
  List<MunicipalityNumber> predecessors(MunicipalityNumber number) {
    Set<MunicipalityNumber> found = new HashSet<>(Set.of(number));
    boolean more = true;
    while (more) {
      List<MunicipalityNumber> next = new ArrayList<>();
      entries.forEach(
          (each, entry) -> {
            if (!found.contains(each) && entry.successor().filter(found::contains).isPresent()) {
              next.add(each);
            }
          });
      more = found.addAll(next);
    }
    found.remove(number);
    return found.stream().sorted(Comparator.comparing(MunicipalityNumber::value)).toList();
  }
}

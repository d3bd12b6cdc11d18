package no.sioadapter.reception;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.report.stated.Figure;
import no.sioadapter.report.stated.StatedFile;
import no.sioadapter.report.stated.StatedNumber;
import no.sioadapter.report.stated.StatedReport;
import no.sioadapter.report.stated.StatedRow;

/** Whether another file of the report says what its XML says, to the last decimal it has. */
final class AgreementCheck {
  private static final int SHOWN_KRONER = 2;

  private final StatedReport xml;
  private final Objections objections;

  AgreementCheck(StatedReport xml, Objections objections) {
    this.xml = xml;
    this.objections = objections;
  }

  void check(Part part, StatedFile file) {
    List<String> codes = xml.lines().stream().map(line -> line.code().value()).toList();
    if (!file.rows().stream().map(StatedRow::code).toList().equals(codes)) {
      objections.add(
          Fault.FIGURE_DIFFERS, "Linjer", values(part, Optional.empty(), Optional.empty()));
      return;
    }
    for (int i = 0; i < codes.size(); i++) {
      row(part, file.rows().get(i), xml.lines().get(i));
    }
    file.total().ifPresent(total -> whole(part, Paths.TOTAL, total, xml.total()));
    file.recipients()
        .ifPresent(
            persons ->
                whole(part, Paths.RECIPIENTS, persons, BigDecimal.valueOf(xml.recipients())));
  }

  private void row(Part part, StatedRow row, StatedReport.Line line) {
    if (row.unit().filter(unit -> unit != line.unit()).isPresent()) {
      objections.add(
          Fault.FIGURE_DIFFERS,
          Paths.line(line.code()) + "/@enhet",
          values(part, Optional.empty(), Optional.empty()));
    }
    row.figures()
        .forEach(
            (figure, said) -> {
              BigDecimal expected = line.figure(figure);
              if (said.compareTo(as(part, figure, expected)) != 0) {
                different(part, line.code(), figure, said, expected);
              }
            });
  }

  private void different(
      Part part, SioCode code, Figure figure, BigDecimal said, BigDecimal expected) {
    objections.add(
        Fault.FIGURE_DIFFERS,
        Paths.figure(code, figure),
        values(part, Optional.of(said), Optional.of(expected)));
  }

  private void whole(Part part, String path, BigDecimal said, BigDecimal expected) {
    if (said.compareTo(expected) != 0) {
      objections.add(
          Fault.FIGURE_DIFFERS, path, values(part, Optional.of(said), Optional.of(expected)));
    }
  }

  private static Map<String, Object> values(
      Part part, Optional<BigDecimal> said, Optional<BigDecimal> expected) {
    Map<String, Object> values = new HashMap<>();
    values.put("file", part.suffix());
    values.put("said", said);
    values.put("expected", expected);
    return values;
  }

  /** As the file would hold it: the CSV shows øre, the form what a spreadsheet can hold. */
  private static BigDecimal as(Part part, Figure figure, BigDecimal exact) {
    return switch (part) {
      case CSV -> figure == Figure.NET ? exact.setScale(SHOWN_KRONER, RoundingMode.HALF_UP) : exact;
      case FORM -> StatedNumber.inSpreadsheet(exact);
      case XML, FHIR, MANIFEST -> exact;
    };
  }
}

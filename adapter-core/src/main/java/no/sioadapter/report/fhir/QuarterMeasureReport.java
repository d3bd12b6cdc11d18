package no.sioadapter.report.fhir;

import java.math.BigDecimal;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportStatus;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/**
 * The figures: a group for each code, its score the figure of record in hours or days (UCUM), its
 * population the recipients. A preview is {@code pending}.
 */
final class QuarterMeasureReport {
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final int UNIT_DECIMALS = 4;

  private final Canonicals canonicals;

  QuarterMeasureReport(Canonicals canonicals) {
    this.canonicals = canonicals;
  }

  MeasureReport of(Report report) {
    MeasureReport resource = new MeasureReport();
    resource.addIdentifier().setSystem(canonicals.reportNames()).setValue(report.name());
    resource.setStatus(
        report.preview() ? MeasureReportStatus.PENDING : MeasureReportStatus.COMPLETE);
    resource.setType(MeasureReportType.SUMMARY);
    resource.setMeasure(canonicals.measure());
    resource.setDateElement(new DateTimeType(report.asOf().toString()));
    resource.setReporter(
        new Reference("urn:uuid:" + StableId.of(report.name(), "Organization"))
            .setDisplay(report.municipality().name()));
    // as text: a day has no zone, and Java's Date would give it one
    resource
        .getPeriod()
        .setStartElement(new DateTimeType(report.quarter().firstDay().toString()))
        .setEndElement(new DateTimeType(report.quarter().lastDay().toString()));
    report.lines().forEach(line -> addGroup(line, resource));
    return resource;
  }

  private void addGroup(ReportLine line, MeasureReport resource) {
    UnitKind unit = line.code().unit();
    var group = resource.addGroup();
    group.setCode(Codings.code(line.code(), canonicals));
    group
        .addPopulation()
        .setCode(Codings.measurePopulation())
        .setCount(Math.toIntExact(line.recipients()));
    group.setMeasureScore(quantity(line.delivered(), unit));
    if (line.byHand().signum() != 0) {
      group.addExtension(canonicals.unitsByHand(), quantity(line.byHand(), unit));
    }
  }

  private static Quantity quantity(BigDecimal value, UnitKind unit) {
    boolean hours = unit == UnitKind.HOUR;
    int decimals = Math.max(UNIT_DECIMALS, value.stripTrailingZeros().scale());
    return new Quantity()
        .setValue(value.setScale(decimals))
        .setUnit(hours ? "timer" : "døgn")
        .setSystem(UCUM)
        .setCode(hours ? "h" : "d");
  }
}

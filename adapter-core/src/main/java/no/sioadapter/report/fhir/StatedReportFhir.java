package no.sioadapter.report.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.stated.About;
import no.sioadapter.report.stated.Figure;
import no.sioadapter.report.stated.StatedFile;
import no.sioadapter.report.stated.StatedNumber;
import no.sioadapter.report.stated.StatedRow;
import no.sioadapter.report.stated.Unreadable;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;

/**
 * Reads a report's FHIR bundle that another has sent, as {@link ReportFhir} writes it. Whoever asks
 * must have seen that it is JSON without deep nesting: the parser recurses.
 */
public final class StatedReportFhir {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,9}");
  private static final Pattern YEAR_OF_CODES = Pattern.compile(".*/CodeSystem/sio-koder-[0-9]{4}");

  private final FhirContext context = FhirContext.forR4();

  /**
   * What it says.
   *
   * @throws Unreadable where it isn't such a file
   */
  public StatedFile read(byte[] bytes) throws Unreadable {
    try {
      IParser parser = context.newJsonParser();
      parser.setParserErrorHandler(new StrictErrorHandler());
      String json = new String(bytes, StandardCharsets.UTF_8);
      return stated(parser.parseResource(Bundle.class, json));
    } catch (RuntimeException e) {
      // the library answers a broken file with whatever went wrong first, and so do the resources
      // where a part is missing; there is one answer to all of it
      throw new Unreadable(e);
    }
  }

  private static StatedFile stated(Bundle bundle) throws Unreadable {
    MeasureReport report = only(MeasureReport.class, bundle);
    Organization reporter = only(Organization.class, bundle);
    String name = bundle.getIdentifier().getValue();
    String again = report.getIdentifierFirstRep().getValue();
    if (name == null || !name.equals(again)) {
      throw new Unreadable("two names");
    }
    List<StatedRow> rows = new ArrayList<>();
    String system = "";
    for (MeasureReport.MeasureReportGroupComponent group : report.getGroup()) {
      rows.add(row(group));
      system = group.getCode().getCodingFirstRep().getSystem();
      if (!YEAR_OF_CODES.matcher(system).matches()) {
        throw new Unreadable("not the year's codes");
      }
    }
    String year = system.substring(Math.max(0, system.length() - 4));
    return new StatedFile(
        Map.of(
            About.NAME, name,
            About.ORGANISATION, reporter.getIdentifierFirstRep().getValue(),
            About.FIRST_DAY, report.getPeriod().getStartElement().getValueAsString(),
            About.LAST_DAY, report.getPeriod().getEndElement().getValueAsString(),
            About.CREATED,
                OffsetDateTime.parse(report.getDateElement().getValueAsString())
                    .toInstant()
                    .toString(),
            About.YEAR, year),
        report.getStatus() != MeasureReportStatus.COMPLETE,
        rows,
        Optional.empty(),
        Optional.empty());
  }

  private static <T extends Resource> T only(Class<T> type, Bundle bundle) throws Unreadable {
    List<T> found =
        bundle.getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .filter(type::isInstance)
            .map(type::cast)
            .toList();
    if (found.size() != 1) {
      throw new Unreadable("not one " + type.getSimpleName());
    }
    return found.get(0);
  }

  private static StatedRow row(MeasureReport.MeasureReportGroupComponent group) throws Unreadable {
    String code = group.getCode().getCodingFirstRep().getCode();
    if (code == null || !CODE.matcher(code).matches() || group.getPopulation().size() != 1) {
      throw new Unreadable("not a code's group");
    }
    Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
    figures.put(Figure.DELIVERED, StatedNumber.of(group.getMeasureScore().getValue()));
    figures.put(Figure.RECIPIENTS, BigDecimal.valueOf(group.getPopulationFirstRep().getCount()));
    UnitKind unit =
        switch (group.getMeasureScore().getCode()) {
          case "h" -> UnitKind.HOUR;
          case "d" -> UnitKind.DAY;
          default -> throw new Unreadable("neither hours nor days");
        };
    return new StatedRow(code, Optional.of(unit), figures);
  }
}

package no.sioadapter.report.fhir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sioadapter.report.OsReport;
import no.sioadapter.report.Report;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One instance for all tests: setting the validator up takes seconds. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportFhirTest {
  private static final BigDecimal HUNDRED_AND_TEN = new BigDecimal("110");

  private final ReportFhir fhir = new ReportFhir(ReportFhir.DEFAULT_BASE);
  private final FhirContext context = FhirContext.forR4();
  private final FhirValidator validator = offlineValidator();

  @Test
  void theOfficialValidatorFindsNoErrorOffline() {
    assertEquals(List.of(), errors(text(OsReport.complete())));
    assertEquals(List.of(), errors(text(OsReport.preview())));
  }

  @Test
  void theOfficialValidatorHoldsTheGroupsAgainstTheMeasureBesideThem() {
    String sound = text(OsReport.complete());
    String withoutScore = sound.replaceFirst("\"measureScore\"", "\"measureScoren\"");
    String anotherGroup =
        sound.substring(0, sound.lastIndexOf("\"HTAMDK\""))
            + "\"HTAMDX\""
            + sound.substring(sound.lastIndexOf("\"HTAMDK\"") + "\"HTAMDK\"".length());

    assertEquals(List.of(), errors(sound));
    assertFalse(errors(withoutScore).isEmpty());
    assertFalse(errors(anotherGroup).isEmpty());
  }

  @Test
  void theOfficialValidatorIsNotBlind() {
    String sound = text(OsReport.complete());
    String withoutPeriod = sound.replace("\"period\"", "\"perioden\"");
    String unknownUnit = sound.replace("\"code\": \"h\"", "\"code\": \"timer\"");
    String unknownStatus = sound.replace("\"complete\"", "\"ferdig\"");

    for (String tampered : List.of(withoutPeriod, unknownUnit, unknownStatus)) {
      assertNotEquals(sound, tampered);
      assertFalse(errors(tampered).isEmpty());
    }
  }

  @Test
  void holdsAGroupForEachCodeWithTheDeliveredUnitsAndRecipients() {
    MeasureReport report = measureReport(OsReport.complete());

    List<String[]> sheet = OsReport.rows("os-2019-q1.csv");
    assertEquals(sheet.size(), report.getGroup().size());
    for (int i = 0; i < sheet.size(); i++) {
      String[] row = sheet.get(i);
      var group = report.getGroup().get(i);
      Quantity score = group.getMeasureScore();
      assertEquals(row[0], group.getCode().getCodingFirstRep().getCode());
      assertEquals(0, new BigDecimal(row[7]).compareTo(score.getValue()), row[0]);
      assertEquals(row[2].equals("hour") ? "h" : "d", score.getCode());
      assertEquals("http://unitsofmeasure.org", score.getSystem());
    }
    assertEquals(3, report.getGroup().get(0).getPopulationFirstRep().getCount());
  }

  @Test
  void saysWhoReportsForWhichDays() {
    Bundle bundle = bundle(OsReport.complete());
    MeasureReport report = (MeasureReport) bundle.getEntry().get(2).getResource();
    Organization reporter = (Organization) bundle.getEntry().get(1).getResource();

    assertEquals(Bundle.BundleType.COLLECTION, bundle.getType());
    assertEquals("sio-1243-2019Q1-v1", bundle.getIdentifier().getValue());
    assertEquals("2019-04-02T04:15:00Z", bundle.getTimestampElement().getValueAsString());
    assertEquals(MeasureReport.MeasureReportStatus.COMPLETE, report.getStatus());
    assertEquals(MeasureReport.MeasureReportType.SUMMARY, report.getType());
    assertEquals("2019-01-01", report.getPeriod().getStartElement().getValueAsString());
    assertEquals("2019-03-31", report.getPeriod().getEndElement().getValueAsString());
    assertEquals(bundle.getEntry().get(1).getFullUrl(), report.getReporter().getReference());
    assertEquals("310123455", reporter.getIdentifierFirstRep().getValue());
    assertEquals("urn:oid:2.16.578.1.12.4.1.4.101", reporter.getIdentifierFirstRep().getSystem());
  }

  @Test
  void measuresWhatTheMeasureBesideItSays() {
    Bundle bundle = bundle(OsReport.complete());
    Measure measure = (Measure) bundle.getEntry().get(0).getResource();
    MeasureReport report = (MeasureReport) bundle.getEntry().get(2).getResource();

    assertEquals("https://example.org/sio-adapter/fhir/Measure/sio-kvartal-2019", measure.getUrl());
    assertEquals(measure.getUrl(), report.getMeasure());
    assertEquals(51, measure.getGroup().size());
  }

  @Test
  void aPreviewIsPending() {
    MeasureReport report = measureReport(OsReport.preview());

    assertEquals(MeasureReport.MeasureReportStatus.PENDING, report.getStatus());
  }

  @Test
  void marksUnitsByHandOnTheirGroupAndOnNoOther() {
    List<Extension> marks =
        measureReport(OsReport.complete()).getGroup().stream()
            .flatMap(group -> group.getExtension().stream())
            .toList();

    assertEquals(1, marks.size());
    Quantity byHand = (Quantity) marks.get(0).getValue();
    assertEquals(0, HUNDRED_AND_TEN.compareTo(byHand.getValue()));
    assertEquals("d", byHand.getCode());
  }

  @Test
  void givesTheSameBytesEachTimeAndOtherIdsForAnotherVersion() {
    byte[] once = fhir.bytes(OsReport.complete());

    assertArrayEquals(once, new ReportFhir(ReportFhir.DEFAULT_BASE).bytes(OsReport.complete()));
    assertNotEquals(bundle(OsReport.complete()).getId(), bundle(OsReport.preview()).getId());
    assertTrue(text(OsReport.complete()).indexOf('\r') < 0);
  }

  private MeasureReport measureReport(Report report) {
    return (MeasureReport) bundle(report).getEntry().get(2).getResource();
  }

  private Bundle bundle(Report report) {
    return context.newJsonParser().parseResource(Bundle.class, text(report));
  }

  private String text(Report report) {
    return new String(fhir.bytes(report), StandardCharsets.UTF_8);
  }

  private List<String> errors(String json) {
    return validator.validateWithResult(json).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(SingleValidationMessage::toString)
        .toList();
  }

  /** Knows the definitions that ship with it and the Measure; no terminology server. */
  private FhirValidator offlineValidator() {
    ValidationSupportChain offline =
        new ValidationSupportChain(
            new Known((Measure) bundle(OsReport.complete()).getEntry().get(0).getResource()),
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context));
    return context.newValidator().registerValidatorModule(new FhirInstanceValidator(offline));
  }

  /** Finds the Measure by its canonical address, as a server that holds it would. */
  private final class Known implements IValidationSupport {
    private final Measure measure;

    Known(Measure measure) {
      this.measure = measure;
    }

    @Override
    public FhirContext getFhirContext() {
      return context;
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(
        @Nullable Class<T> type, String address) {
      return type != null && type.isInstance(measure) && address.equals(measure.getUrl())
          ? type.cast(measure)
          : null;
    }
  }
}

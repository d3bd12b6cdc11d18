package no.sioadapter.web.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.MeasureReport;

/** The reports that may be seen by programs: those that somebody has approved, and no others. */
public interface ApprovedReports {
  /** All of them, each with an id of its own. */
  List<MeasureReport> all();
}

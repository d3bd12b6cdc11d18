package no.sioadapter.source;

import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Details;

/** Takes what a reader reads, record by record. */
public interface RecordSink {
  /** A decision, with the absences that its format nests in it. */
  void decision(DecisionRecord decision);

  /** An absence of a format that lists absences apart; its decision may come later, or never. */
  void absence(AbsenceRecord absence);

  /**
   * The file as a whole says whose it is (Profil's root does): told once, before its records.
   * Whether that municipality's file is refused, the engine says (I-11).
   */
  void fileOf(Location where, MunicipalityNumber municipality);

  /** Something worth saying of the file as a whole, such as the encoding that was recognised. */
  void note(Location where, Details details);
}

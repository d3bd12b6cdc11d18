package no.sioadapter.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Details;

/** Everything that a reader said, in its order. */
public class Recorded implements RecordSink {
  public final List<DecisionRecord> decisions = new ArrayList<>();
  public final List<AbsenceRecord> absences = new ArrayList<>();
  public final List<String> notes = new ArrayList<>();
  public final List<String> owners = new ArrayList<>();

  /** Reads it all; a refusal becomes text, such as {@code F03 in a.csv, line 7: Found[…]}. */
  public static String refusal(DeliveryReader reader, Delivery delivery) throws IOException {
    try {
      reader.read(delivery, new Recorded());
      return "read";
    } catch (DeliveryRefused e) {
      return e.details().code()
          + " in "
          + e.where().file()
          + ", line "
          + e.where().line()
          + ": "
          + e.details();
    }
  }

  @Override
  public void decision(DecisionRecord decision) {
    decisions.add(decision);
  }

  @Override
  public void absence(AbsenceRecord absence) {
    absences.add(absence);
  }

  @Override
  public void fileOf(Location where, MunicipalityNumber municipality) {
    owners.add(municipality + " in line " + where.line());
  }

  @Override
  public void note(Location where, Details details) {
    notes.add(where.file() + ", line " + where.line() + ": " + details.code() + " " + details);
  }
}

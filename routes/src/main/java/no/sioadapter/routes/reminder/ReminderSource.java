package no.sioadapter.routes.reminder;

import java.io.IOException;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;

/** What the municipalities' folders say of reminders; read anew at every call. */
public interface ReminderSource {
  /**
   * Those that have a folder.
   *
   * @throws IOException where the disk fails
   */
  List<MunicipalityNumber> numbers() throws IOException;

  /**
   * What a folder says of a quarter.
   *
   * @throws IOException where the disk fails
   */
  Answer of(MunicipalityQuarter quarter) throws IOException;

  /** What a folder says. */
  sealed interface Answer {
    /** The quarter is one to look at. */
    record Found(ReminderPlan plan) implements Answer {}

    /** The municipality takes no part in the quarter, or doesn't want to be reminded of it. */
    record NotReminded() implements Answer {}

    /** The folder can't be used. */
    record Unusable(List<Reason> reasons) implements Answer {
      public Unusable {
        reasons = List.copyOf(reasons);
      }
    }
  }
}

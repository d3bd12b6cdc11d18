package no.sioadapter.routes.engine;

import java.util.List;
import no.sioadapter.ledger.Reason;

/** What becomes of a question. */
public sealed interface Asked<T> {
  /** It is answered. */
  record Answered<T>(T answer) implements Asked<T> {}

  /** The municipality's last question is still being answered, or too many others' are. */
  record Busy<T>() implements Asked<T> {}

  /** There is no such municipality here. */
  record UnknownMunicipality<T>() implements Asked<T> {}

  /** There is no revision of that number. */
  record UnknownRevision<T>(int number) implements Asked<T> {}

  /** Nobody has delivered for the quarter. */
  record NothingDelivered<T>() implements Asked<T> {}

  /** Something that the answer needs can't be used: the folder, the table or a delivery. */
  record Unusable<T>(List<Reason> reasons) implements Asked<T> {
    public Unusable {
      reasons = List.copyOf(reasons);
    }
  }
}

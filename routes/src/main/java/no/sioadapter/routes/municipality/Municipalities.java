package no.sioadapter.routes.municipality;

import java.io.IOException;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Reason;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.Municipality;

/** The municipalities that have a configuration folder; read anew at every call. */
public interface Municipalities {
  /** Those that have a folder, by number. */
  List<MunicipalityNumber> numbers() throws IOException;

  /** The one with this number, as its folder says for the quarter. */
  Answer find(MunicipalityNumber number, Quarter quarter) throws IOException;

  /** The one that reports this number's quarter: the number's own, or its successor (I-12). */
  Answer reporting(MunicipalityNumber number, Quarter quarter) throws IOException;

  /** What is known of a municipality. */
  sealed interface Answer {
    /** Its folder can be used. */
    record Found(Municipality municipality) implements Answer {}

    /** It has no folder. */
    record Unknown() implements Answer {}

    /** Its folder can't be used for that quarter. */
    record Unusable(List<Reason> reasons) implements Answer {
      public Unusable {
        reasons = List.copyOf(reasons);
      }
    }
  }
}

package no.sioadapter.routes.terminology;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;

/** What there is to look up and to translate by. Every method fails where the disk fails. */
public interface Terminology {
  /** Every edition of every year's codes: the years in order, what is shipped first in a year. */
  List<NationalCodes> codes() throws IOException;

  /** Every municipality's table, for each year that it has usable rules of. */
  List<LocalTable> tables() throws IOException;

  /** A municipality's table beside a year's codes; empty where there is none that can be used. */
  Optional<LocalTable> table(MunicipalityNumber municipality, int year) throws IOException;
}

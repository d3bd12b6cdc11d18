package no.sioadapter.rulepack;

import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.period.DateRange;
import no.sioadapter.text.Language;

/**
 * A municipality as its {@code municipality.yaml} says.
 *
 * @param language the language of what is written for the municipality: nb or nn
 * @param zone employer-contribution zone (arbeidsgiveravgiftssone), as the price list names it
 * @param travelGroup travel-time group (reisetidsgruppe), as the price list names it
 * @param allowTestPersons whether synthetic person ids are accepted
 * @param participation the days on which it takes part in the scheme (I-15)
 * @param systems those whose deliveries a quarter waits for
 * @param predecessors numbers of municipalities that went into this one, also two steps back (I-12)
 * @param errorListLimit of each check at most so many findings are in the error list, 1 and up; all
 *     of them are counted
 */
public record Municipality(
    MunicipalityNumber number,
    String name,
    OrganisationNumber organisationNumber,
    Language language,
    String zone,
    String travelGroup,
    boolean allowTestPersons,
    DateRange participation,
    List<SourceSystem> systems,
    List<MunicipalityNumber> predecessors,
    int errorListLimit) {
  /** Of each check so many findings are in the error list, where the municipality says nothing. */
  public static final int ERROR_LIST_LIMIT = 1000;

  public Municipality {
    systems = List.copyOf(systems);
    predecessors = List.copyOf(predecessors);
  }
}

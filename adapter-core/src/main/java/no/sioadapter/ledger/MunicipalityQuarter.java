package no.sioadapter.ledger;

import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/** A municipality's quarter. */
public record MunicipalityQuarter(MunicipalityNumber municipality, Quarter quarter) {}

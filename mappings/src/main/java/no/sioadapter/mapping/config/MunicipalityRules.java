package no.sioadapter.mapping.config;

import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.RulePack;

/** A municipality, and the rules of a year with its prices. */
public record MunicipalityRules(Municipality municipality, RulePack pack) {}

package no.sioadapter.report;

import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;

/** How often a check found something, all of it counted. */
public record FindingCount(CheckCode code, Severity severity, long count) {}

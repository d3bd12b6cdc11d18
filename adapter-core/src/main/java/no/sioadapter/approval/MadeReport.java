package no.sioadapter.approval;

import java.util.Optional;

/**
 * What approval has to know of a report that a run made.
 *
 * @param version 1 and up
 * @param preview the quarter wasn't over
 * @param gate what the gate said of it; empty for reports from before that was kept
 */
public record MadeReport(int version, boolean preview, Optional<GateOutcome> gate) {}

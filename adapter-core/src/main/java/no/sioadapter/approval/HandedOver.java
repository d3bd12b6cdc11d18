package no.sioadapter.approval;

/**
 * That sending was told how far a report has come.
 *
 * @param state approved, withdrawn or superseded
 */
public record HandedOver(int version, ReportState state) {}

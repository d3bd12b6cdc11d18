package no.sioadapter.web.page;

/** A code's sums in the overview of a quarter, as the page shows them. */
public record OverviewCodeLine(
    String code, String unit, String units, String recipients, String kroner) {}

package no.sioadapter.web.page;

/**
 * A version of a quarter's report on the page, every value as it is shown; empty text where there
 * is none.
 *
 * @param total whole kroner
 * @param difference whole kroner more than the version that it is held against, which is named
 * @param next what can be done with it, or why nothing can
 * @param command what the next step is on the command line
 */
public record ReportLine(
    String municipality,
    String quarter,
    String version,
    String state,
    String total,
    String difference,
    String next,
    String command) {}

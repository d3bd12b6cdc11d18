package no.sioadapter.web.page;

/**
 * A municipality on the page, with its last run; empty text before the first.
 *
 * @param number four digits
 * @param total whole kroner
 */
public record MunicipalityLine(String number, String quarter, String state, String total) {}

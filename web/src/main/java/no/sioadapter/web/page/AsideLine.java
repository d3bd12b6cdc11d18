package no.sioadapter.web.page;

/**
 * A receipt that couldn't be applied, every value as it is shown.
 *
 * @param arrived Norwegian time
 */
public record AsideLine(
    String name, String municipality, String channel, String arrived, String why) {}

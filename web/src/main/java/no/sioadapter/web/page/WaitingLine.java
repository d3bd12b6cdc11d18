package no.sioadapter.web.page;

/**
 * A file in an inbox on the page.
 *
 * @param since Norwegian time
 */
public record WaitingLine(String system, String name, String since) {}

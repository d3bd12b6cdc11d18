package no.sioadapter.web.page;

/** Something to see to on the page, every value as it is shown. */
public record ReminderLine(String municipality, String quarter, String text, String todo) {}

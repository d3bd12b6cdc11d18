package no.sioadapter.web.user;

/** A user and what is kept of the password. */
public record Account(User user, PasswordHash password) {}

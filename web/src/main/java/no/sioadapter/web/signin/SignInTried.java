package no.sioadapter.web.signin;

/**
 * Somebody tried to sign in; for counting, so it doesn't say who.
 *
 * @param way {@code local} or {@code token}
 * @param outcome {@code accepted}, {@code refused}, {@code later} or {@code unavailable}
 */
public record SignInTried(String way, String outcome) {}

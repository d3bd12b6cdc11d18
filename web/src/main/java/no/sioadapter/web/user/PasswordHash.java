package no.sioadapter.web.user;

/**
 * What is kept of a password: algorithm, iterations, salt and hash.
 *
 * @param value as the container's hash writes it
 */
public record PasswordHash(String value) {
  @Override
  public String toString() {
    return "***";
  }
}

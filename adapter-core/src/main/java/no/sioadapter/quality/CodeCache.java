package no.sioadapter.quality;

/**
 * The check code of each class of details, looked up once a class: a million findings must not mean
 * a million look-ups by reflection.
 */
final class CodeCache extends ClassValue<CheckCode> {
  static final CodeCache CODES = new CodeCache();

  private CodeCache() {}

  @Override
  protected CheckCode computeValue(Class<?> details) {
    Class<?> check = details.getEnclosingClass();
    if (check == null) {
      throw new IllegalArgumentException("nested in no check: " + details.getName());
    }
    return CheckCode.of(check);
  }
}

package no.sioadapter.report.xml;

/** Text from input on its way into XML, which has no way at all to hold most control characters. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text, with U+FFFD for each character that XML 1.0 can't hold. */
  static String of(String text) {
    return text.codePoints()
        .map(c -> isXml(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int c) {
    boolean white = c == '\t' || c == '\n' || c == '\r';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return white || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
  }
}

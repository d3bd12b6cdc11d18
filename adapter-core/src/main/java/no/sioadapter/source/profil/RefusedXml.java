package no.sioadapter.source.profil;

import javax.xml.stream.XMLStreamException;
import no.sioadapter.quality.Details;

/** What the guard stops at, on its way through the parser's and JAXB's own exceptions. */
final class RefusedXml extends XMLStreamException {
  private static final long serialVersionUID = 1L;
  private final long line;
  private final transient Details details;

  RefusedXml(long line, Details details) {
    super(details.code() + " in line " + line);
    this.line = line;
    this.details = details;
  }

  long line() {
    return line;
  }

  Details details() {
    return details;
  }
}

package no.sioadapter.report.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Knows where in a report a parser is, and stops at text that no report has. */
final class TrackedXml extends StreamReaderDelegate {
  /** Longer text is an attack on whoever makes a number of it. */
  private static final int LONGEST = 20_000;

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,9}");

  /** A name that could hold a person's id isn't repeated. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");

  private final Deque<String> open = new ArrayDeque<>();
  private boolean ended;
  private long text;

  TrackedXml(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    if (ended) {
      open.removeLast();
      ended = false;
    }
    int event = super.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        open.addLast(step());
        text = 0;
        for (int i = 0; i < getAttributeCount(); i++) {
          limit(getAttributeValue(i).length());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> ended = true;
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        text += getTextLength();
        limit(text);
      }
      default -> {
        // nothing that has a place of its own
      }
    }
    return event;
  }

  /** Such as {@code Linjer/Linje[@kode='HTAMDK']/NettoEndring}; empty at the root. */
  String path() {
    Iterator<String> steps = open.iterator();
    if (steps.hasNext()) {
      steps.next();
    }
    StringBuilder path = new StringBuilder();
    steps.forEachRemaining(step -> path.append(path.isEmpty() ? "" : "/").append(step));
    return path.toString();
  }

  private String step() {
    String name = NAME.matcher(getLocalName()).matches() ? getLocalName() : "*";
    String code = getAttributeValue(null, "kode");
    return code != null && CODE.matcher(code).matches() ? name + "[@kode='" + code + "']" : name;
  }

  private static void limit(long length) throws XMLStreamException {
    if (length > LONGEST) {
      throw new XMLStreamException("longer text than any report has");
    }
  }
}

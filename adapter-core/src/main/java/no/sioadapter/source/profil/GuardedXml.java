package no.sioadapter.source.profil;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.check.BrokenRow;
import no.sioadapter.quality.check.BrokenRow.Reason;
import no.sioadapter.quality.check.ForbiddenXml;
import no.sioadapter.source.MeteredReader;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the parser and JAXB, which would pass over whatever it doesn't know: refuses what
 * must never be resolved, what is in the wrong place and what is too much; remembers what is
 * unknown, and on which line each element begins.
 */
final class GuardedXml extends StreamReaderDelegate {
  private static final int DEEPEST = 30;
  private static final int MOST_NAMES = 100;

  /** Room for thousands of decisions of one person, who is held in memory as a whole. */
  private static final int MOST_ELEMENTS_OF_A_PERSON = 20_000;

  private static final int MOST_TEXT_OF_A_PERSON = 4 << 20;
  private static final int LONGEST_VALUE = 1 << 16;

  private final MeteredReader reader;
  private final Deque<String> path = new ArrayDeque<>();
  private final Set<String> unknown = new TreeSet<>();
  private long line = 1;
  private int elements;
  private int text;
  private @Nullable Structure current;

  GuardedXml(XMLStreamReader parser, MeteredReader reader) {
    super(parser);
    this.reader = reader;
  }

  @Override
  public int next() throws XMLStreamException {
    int before = getLocation().getLineNumber();
    reader.progress();
    int event = super.next();
    // an element begins where the event before it ends; before the outermost one the parser passes
    // over white space without an event, so of that one it is the line on which its tag ends
    line = Math.max(line, path.isEmpty() ? getLocation().getLineNumber() : before);
    switch (event) {
      case XMLStreamConstants.DTD -> throw refused(new ForbiddenXml.Found(ForbiddenXml.Reason.DTD));
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw refused(new ForbiddenXml.Found(ForbiddenXml.Reason.ENTITY));
      case XMLStreamConstants.START_ELEMENT -> enter();
      case XMLStreamConstants.END_ELEMENT -> path.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> lookAtText();
      default -> {}
    }
    return event;
  }

  /** The line on which the present event begins; the outermost element's tag: ends. */
  long line() {
    return line;
  }

  /** Whether the present start tag is that element, in its place. */
  boolean isAt(Structure element) {
    return element.equals(current);
  }

  /** Elements and attributes that the format hasn't got, in alphabetical order. */
  Set<String> unknown() {
    return unknown;
  }

  private void enter() throws RefusedXml {
    String name = getLocalName();
    Optional<Structure> known =
        Structure.of(namespace(getNamespaceURI()), name, path.isEmpty() ? "" : path.peek());
    if (known.isEmpty() && !path.isEmpty()) {
      if (Structure.looksLikeElement(name)) {
        throw refused(new BrokenRow.Found(Reason.MISPLACED_ELEMENT));
      }
      remember(name);
    }
    current = known.orElse(null);
    // the parent of what stands under an unknown element is unknown, whatever it is called
    path.push(known.isPresent() ? name : "?");
    if (path.size() <= 2) {
      elements = 0;
      text = 0;
    }
    elements++;
    lookAtAttributes(known);
    if (path.size() > DEEPEST
        || elements > MOST_ELEMENTS_OF_A_PERSON
        || text > MOST_TEXT_OF_A_PERSON) {
      throw refused(new BrokenRow.Found(Reason.TOO_MUCH_AT_ONCE));
    }
  }

  private void lookAtText() {
    if (!isWhiteSpace()) {
      remember("text()");
    }
  }

  private void lookAtAttributes(Optional<Structure> element) throws RefusedXml {
    for (int i = 0; i < getAttributeCount(); i++) {
      int length = getAttributeValue(i).length();
      text += length;
      if (length > LONGEST_VALUE) {
        throw refused(new BrokenRow.Found(Reason.TOO_LONG));
      }
      if (element.isPresent()) {
        lookAtAttribute(element.get(), namespace(getAttributeNamespace(i)), i);
      }
    }
  }

  private void lookAtAttribute(Structure element, String namespace, int i) throws RefusedXml {
    String name = getAttributeLocalName(i);
    boolean isKnown = namespace.isEmpty() && element.hasAttribute(name);
    if (isKnown || namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
      return;
    }
    if (element.looksLikeAttribute(name)) {
      throw refused(new BrokenRow.Found(Reason.MISPLACED_ELEMENT));
    }
    remember("@" + name);
  }

  private void remember(String name) {
    if (unknown.size() < MOST_NAMES) {
      unknown.add(name.length() <= MOST_NAMES ? name : name.substring(0, MOST_NAMES));
    }
  }

  private static String namespace(@Nullable String uri) {
    return uri == null ? "" : uri;
  }

  private RefusedXml refused(Details details) {
    return new RefusedXml(line, details);
  }
}

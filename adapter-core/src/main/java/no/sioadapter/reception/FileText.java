package no.sioadapter.reception;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.sioadapter.report.file.GuardedJson;
import no.sioadapter.report.stated.Unreadable;
import no.sioadapter.text.ClosedXml;

/** All the text of a file, however its format hides it: for looking, never for showing. */
final class FileText {
  /** What a form unpacks to is a tenth of this. */
  private static final int MOST_UNPACKED = 16 << 20;

  private static final int MOST_ENTRIES = 100;

  /** Elements within a cell's text: what they hold is shown as one word. */
  private static final Set<String> WITHIN_TEXT = Set.of("r", "t");

  /** How a piece of a cell's text looks: it stands between the pieces and shows nothing. */
  private static final String LOOKS = "rPr";

  private FileText() {}

  /** As its bytes have it. */
  static String plain(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** As its bytes have it, and every value with its escapes undone. */
  static String json(byte[] bytes) throws Unreadable {
    StringBuilder text = new StringBuilder(plain(bytes)).append('\n');
    try (JsonParser json = GuardedJson.parser(bytes)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
          text.append(json.getText()).append('\n');
        }
      }
    } catch (IOException e) {
      throw new Unreadable(e);
    }
    return text.toString();
  }

  /** As its bytes have it, and every text and attribute with its references undone. */
  static String xml(byte[] bytes) throws Unreadable {
    StringBuilder text = new StringBuilder(plain(bytes)).append('\n');
    parsed(bytes, text);
    return text.toString();
  }

  /**
   * The text of every entry of a workbook.
   *
   * @throws Unreadable where it is no ZIP of XML, or unpacks to more than a form does
   */
  static String workbook(byte[] bytes) throws Unreadable {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int left = MOST_UNPACKED;
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] unpacked = zip.readNBytes(left);
        left -= unpacked.length;
        if (left == 0 || ++entries > MOST_ENTRIES) {
          throw new Unreadable("unpacks to more than a form");
        }
        if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
          throw new Unreadable("an entry that is no XML: nobody can say what it shows");
        }
        text.append(entry.getName()).append('\n');
        parsed(unpacked, text);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(e);
    }
    if (text.isEmpty()) {
      throw new Unreadable("no ZIP");
    }
    return text.toString();
  }

  private static void parsed(byte[] bytes, StringBuilder text) throws Unreadable {
    try {
      XMLStreamReader xml = ClosedXml.parser(bytes);
      boolean looks = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (xml.hasName() && xml.getLocalName().equals(LOOKS)) {
          looks = event == XMLStreamConstants.START_ELEMENT;
        } else if (!looks) {
          append(event, xml, text);
        }
      }
    } catch (XMLStreamException e) {
      throw new Unreadable(e);
    }
  }

  private static void append(int event, XMLStreamReader xml, StringBuilder text) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> attributes(xml, text);
      case XMLStreamConstants.END_ELEMENT -> {
        if (!WITHIN_TEXT.contains(xml.getLocalName())) {
          text.append('\n');
        }
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> text.append(xml.getPIData()).append('\n');
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.COMMENT ->
          text.append(xml.getText());
      default -> {
        // has no text
      }
    }
  }

  private static void attributes(XMLStreamReader xml, StringBuilder text) {
    if (WITHIN_TEXT.contains(xml.getLocalName())) {
      return;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      text.append('\n').append(xml.getAttributeValue(i)).append('\n');
    }
  }
}

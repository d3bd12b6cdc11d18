package no.sioadapter.routes.channel.eformidling;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.sioadapter.report.ReportId;

/**
 * {@code arkivmelding.xml}: a journal entry with a document for each file, after Noark 5 as
 * eFormidling takes it. It names the files and says nothing of what is in them.
 */
final class ArchiveNote {
  static final String FILE = "arkivmelding.xml";

  private static final String SPACE = "http://www.arkivverket.no/standarder/noark5/arkivmelding";
  private static final String SYSTEM = "SIO-adapter";

  private final MessageId message;
  private final List<Path> files;
  private final String time;
  private final String day;
  private final XMLStreamWriter xml;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private ArchiveNote(MessageId message, List<Path> files, OffsetDateTime now)
      throws XMLStreamException {
    this.message = message;
    this.files = files;
    this.time = now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    this.day = now.format(DateTimeFormatter.ISO_LOCAL_DATE);
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
  }

  /** The note's bytes. */
  static byte[] of(MessageId message, List<Path> files, OffsetDateTime now) {
    try {
      ArchiveNote note = new ArchiveNote(message, files, now);
      note.write();
      return note.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory can always be written to", e);
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("arkivmelding");
    xml.writeDefaultNamespace(SPACE);
    xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    text("system", SYSTEM);
    text("meldingId", message.toString());
    text("tidspunkt", time);
    text("antallFiler", Integer.toString(files.size()));
    start("basisregistrering", "journalpost");
    made();
    for (int i = 0; i < files.size(); i++) {
      document(i);
    }
    text("tittel", title());
    text("offentligTittel", title());
    text("journalposttype", "Utgående dokument");
    text("journalstatus", "Ekspedert");
    text("journaldato", day);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
  }

  private String title() {
    ReportId report = message.order().id().report();
    return "SIO-kvartalsrapport %s %s versjon %s"
        .formatted(report.municipality(), report.quarter(), report.version());
  }

  private void document(int index) throws XMLStreamException {
    String name = files.get(index).getFileName().toString();
    xml.writeStartElement("dokumentbeskrivelse");
    text("dokumenttype", "Rapport");
    text("dokumentstatus", "Dokumentet er ferdigstilt");
    text("tittel", name);
    made();
    text("tilknyttetRegistreringSom", index == 0 ? "Hoveddokument" : "Vedlegg");
    text("dokumentnummer", Integer.toString(index + 1));
    text("tilknyttetDato", time);
    text("tilknyttetAv", SYSTEM);
    xml.writeStartElement("dokumentobjekt");
    text("versjonsnummer", "1");
    text("variantformat", "Produksjonsformat");
    made();
    text("referanseDokumentfil", name);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void made() throws XMLStreamException {
    text("opprettetDato", time);
    text("opprettetAv", SYSTEM);
  }

  private void start(String name, String type) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type", type);
  }

  private void text(String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}

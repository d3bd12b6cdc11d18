package no.sioadapter.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes decisions as the Profil profile has them (formats: UTF-8 XML, a person at a time). */
final class ProfilXml {
  static final String NAME = "profil-1243-20190402T0615.xml";

  void write(List<DemoDecision> decisions, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      // the JDK's own: another writer on the class path may quote and break lines differently
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      newLine(xml, 0);
      xml.writeStartElement("ProfilUttrekk");
      xml.writeDefaultNamespace("urn:sio-adapter:profil-uttrekk:1");
      attribute(xml, "versjon", "1.0");
      attribute(xml, "kommunenr", "1243");
      attribute(xml, "tidspunkt", "2019-04-02T06:15:00+02:00");
      for (Map.Entry<String, List<DemoDecision>> person : byPerson(decisions).entrySet()) {
        writePerson(xml, person.getKey(), person.getValue());
      }
      newLine(xml, 0);
      xml.writeEndElement();
      newLine(xml, 0);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, List<DemoDecision>> byPerson(List<DemoDecision> decisions) {
    Map<String, List<DemoDecision>> persons = new TreeMap<>();
    decisions.stream()
        .sorted(Comparator.comparing(DemoDecision::number))
        .forEach(
            decision ->
                persons
                    .computeIfAbsent(decision.person().id(), id -> new ArrayList<>())
                    .add(decision));
    return persons;
  }

  private static void writePerson(XMLStreamWriter xml, String id, List<DemoDecision> decisions)
      throws XMLStreamException {
    newLine(xml, 1);
    xml.writeStartElement("Bruker");
    attribute(xml, "id", id);
    for (DemoDecision decision : decisions) {
      writeDecision(xml, decision);
    }
    newLine(xml, 1);
    xml.writeEndElement();
  }

  private static void writeDecision(XMLStreamWriter xml, DemoDecision decision)
      throws XMLStreamException {
    Service service = decision.service();
    newLine(xml, 2);
    xml.writeStartElement("Vedtak");
    attribute(xml, "nr", decision.number());
    attribute(xml, "tjeneste", service.code());
    attribute(xml, "tjenestenavn", service.name());
    present(xml, "iplos", service.iplos());
    attribute(xml, "enhet", service.unit());
    present(xml, "utforer", service.provider());
    writePeriod(xml, decision.span());
    newLine(xml, 3);
    xml.writeEmptyElement("Omfang");
    attribute(xml, "verdi", decision.amount().value().toPlainString());
    attribute(xml, "enhet", decision.amount().kind().profil());
    attribute(xml, "vakt", service.shift().profil());
    attribute(xml, "faktor", service.factor());
    attribute(xml, "plass", service.place().profil());
    for (Absence absence : decision.absences()) {
      writeAbsence(xml, absence);
    }
    newLine(xml, 2);
    xml.writeEndElement();
  }

  private static void writePeriod(XMLStreamWriter xml, Span span) throws XMLStreamException {
    newLine(xml, 3);
    xml.writeEmptyElement("Periode");
    attribute(xml, "fra", span.from().toString());
    if (span.to().isPresent()) {
      attribute(xml, "til", span.to().get().toString());
    }
    present(xml, "sluttarsak", span.reason().profil());
  }

  private static void writeAbsence(XMLStreamWriter xml, Absence absence) throws XMLStreamException {
    newLine(xml, 3);
    xml.writeEmptyElement("MidlertidigOpphor");
    attribute(xml, "fra", absence.from().toString());
    if (absence.to().isPresent()) {
      attribute(xml, "til", absence.to().get().toString());
    }
    attribute(xml, "arsak", absence.reason());
  }

  private static void present(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      attribute(xml, name, value);
    }
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, value);
  }

  private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}

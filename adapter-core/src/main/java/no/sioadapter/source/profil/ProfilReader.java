package no.sioadapter.source.profil;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.check.UnknownColumns;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryHeader;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.Encoding;
import no.sioadapter.source.Printable;
import no.sioadapter.source.RecordSink;
import no.sioadapter.source.SourceProfile;

/** Reads XML exports as a stream, with one person at a time in memory. */
public final class ProfilReader implements DeliveryReader {
  private final SourceProfile profile;
  private final JAXBContext context;

  public ProfilReader(SourceProfile profile) {
    this.profile = profile;
    try {
      this.context = JAXBContext.newInstance(BoundPerson.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("the bound classes don't fit JAXB", e);
    }
  }

  @Override
  public Optional<DeliveryHeader> header(Delivery delivery) throws DeliveryRefused, IOException {
    Path path = delivery.files().get(0);
    try (XmlFile file = XmlFile.open(path, where(path), encoding(path).presumed())) {
      return Optional.of(header(file));
    }
  }

  @Override
  public void read(Delivery delivery, RecordSink sink) throws DeliveryRefused, IOException {
    for (Path path : delivery.files()) {
      Encoding encoding = encoding(path).recognised();
      sink.note(where(path), encoding.found());
      try (XmlFile file = XmlFile.open(path, where(path), encoding)) {
        read(file, delivery, sink);
      }
    }
  }

  private static DeliveryHeader header(XmlFile file) throws DeliveryRefused, IOException {
    try {
      return Root.read(file.parser()).header(file);
    } catch (XMLStreamException e) {
      throw file.refused(e);
    }
  }

  private void read(XmlFile file, Delivery delivery, RecordSink sink)
      throws DeliveryRefused, IOException {
    try {
      GuardedXml xml = file.parser();
      Root root = Root.read(xml);
      DeliveryHeader header = root.header(file);
      header.municipality().ifPresent(number -> sink.fileOf(header.where(), number));
      BoundPersons persons = new BoundPersons(xml, context);
      PersonInterpreter interpreter = new PersonInterpreter(delivery.system(), profile, root, file);
      for (var next = persons.next(); next.isPresent(); next = persons.next()) {
        interpreter.read(next.get(), sink);
      }
      if (!xml.unknown().isEmpty()) {
        String names = Printable.names(xml.unknown());
        sink.note(where(file), new UnknownColumns.Found(UnknownColumns.Kind.XML, names));
      }
    } catch (XMLStreamException | JAXBException e) {
      throw file.refused(e);
    }
  }

  private XmlEncoding encoding(Path path) {
    return new XmlEncoding(path, where(path), Charset.forName(profile.charset()));
  }

  private static Location where(XmlFile file) {
    return file.at(0);
  }

  private static Location where(Path path) {
    return Location.of(String.valueOf(path.getFileName()));
  }
}

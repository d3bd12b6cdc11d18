package no.sioadapter.source.profil;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Bruker}: a person with her decisions. */
final class BoundPerson extends BoundLine {
  @XmlAttribute @Nullable String id;

  @XmlElement(name = XmlNames.DECISION)
  List<BoundDecision> decisions = new ArrayList<>();
}

package no.sioadapter.source.profil;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Vedtak}: a decision. Periods and amounts are lists, so that a second one is seen. */
final class BoundDecision extends BoundLine {
  @XmlAttribute(name = "nr")
  @Nullable String number;

  @XmlAttribute(name = "tjeneste")
  @Nullable String localCode;

  @XmlAttribute(name = "tjenestenavn")
  @Nullable String localName;

  @XmlAttribute(name = "iplos")
  @Nullable String iplos;

  @XmlAttribute(name = "enhet")
  @Nullable String unit;

  @XmlAttribute(name = "utforer")
  @Nullable String provider;

  @XmlElement(name = XmlNames.PERIOD)
  List<BoundPeriod> periods = new ArrayList<>();

  @XmlElement(name = XmlNames.AMOUNT)
  List<BoundAmount> amounts = new ArrayList<>();

  @XmlElement(name = XmlNames.ABSENCE)
  List<BoundAbsence> absences = new ArrayList<>();
}

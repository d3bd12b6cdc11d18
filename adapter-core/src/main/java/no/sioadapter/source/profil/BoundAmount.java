package no.sioadapter.source.profil;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code Omfang}: how much, and on which terms. */
final class BoundAmount extends BoundLine {
  @XmlAttribute(name = "verdi")
  @Nullable String value;

  @XmlAttribute(name = "enhet")
  @Nullable String kind;

  @XmlAttribute(name = "vakt")
  @Nullable String shift;

  @XmlAttribute(name = "faktor")
  @Nullable String staffingFactor;

  @XmlAttribute(name = "plass")
  @Nullable String place;
}

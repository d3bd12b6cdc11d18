package no.sioadapter.source.profil;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code Periode}: from when to when, and why it ended. */
final class BoundPeriod extends BoundLine {
  @XmlAttribute(name = "fra")
  @Nullable String from;

  @XmlAttribute(name = "til")
  @Nullable String to;

  @XmlAttribute(name = "sluttarsak")
  @Nullable String endReason;
}

package no.sioadapter.source.profil;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** A bound element that knows the line on which it begins. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlTransient
abstract class BoundLine {
  long line;

  /** The attribute's text; empty where it isn't there. */
  static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }
}

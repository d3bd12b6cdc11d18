package no.sioadapter.source.profil;

import jakarta.xml.bind.annotation.XmlAttribute;
import no.sioadapter.source.AbsenceField;
import org.jspecify.annotations.Nullable;

/** {@code MidlertidigOpphor}: a temporary stop. */
final class BoundAbsence extends BoundLine {
  @XmlAttribute(name = "fra")
  @Nullable String from;

  @XmlAttribute(name = "til")
  @Nullable String to;

  @XmlAttribute(name = "arsak")
  @Nullable String reason;

  String text(AbsenceField field) {
    return switch (field) {
      case NUMBER -> "";
      case FROM -> text(from);
      case TO -> text(to);
      case REASON -> text(reason);
    };
  }
}

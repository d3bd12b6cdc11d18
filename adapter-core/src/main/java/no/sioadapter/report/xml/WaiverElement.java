package no.sioadapter.report.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import no.sioadapter.report.WaiverUse;
import org.jspecify.annotations.NullUnmarked;

/** {@code Dispensasjon}: who answers for what, and why. */
@NullUnmarked
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Dispensasjon")
final class WaiverElement {
  @XmlAttribute(name = "sjekk", required = true)
  String check;

  @XmlAttribute(name = "omfang", required = true)
  String scope;

  @XmlAttribute(name = "registrertAv", required = true)
  String registeredBy;

  @XmlAttribute(name = "sisteDag", required = true)
  String lastDay;

  @XmlAttribute(name = "funn", required = true)
  long findings;

  @XmlValue String reason;

  static WaiverElement of(WaiverUse waiver) {
    WaiverElement element = new WaiverElement();
    element.check = waiver.check().value();
    element.scope =
        switch (waiver.scope()) {
          case DECISION -> "vedtak";
          case PERSON -> "person";
          case UNIT -> "enhet";
          case CODE -> "kode";
        };
    element.registeredBy = XmlText.of(waiver.registeredBy());
    element.lastDay = waiver.lastDay().toString();
    element.findings = waiver.findings();
    element.reason = XmlText.of(waiver.reason());
    return element;
  }
}

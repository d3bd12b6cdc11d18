package no.sioadapter.receipt.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import no.sioadapter.receipt.Remark;
import org.jspecify.annotations.NullUnmarked;

/** {@code Merknad}: something that the receiver says of the report. */
@NullUnmarked
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Merknad")
final class RemarkElement {
  @XmlAttribute(name = "kode", required = true)
  String code;

  @XmlAttribute(name = "sti")
  String path;

  @XmlValue String text;

  static RemarkElement of(Remark remark) {
    RemarkElement element = new RemarkElement();
    element.code = remark.code();
    element.path = remark.path().isEmpty() ? null : remark.path();
    element.text = remark.text();
    return element;
  }

  Remark remark() {
    return new Remark(code, text, path == null ? "" : path);
  }
}

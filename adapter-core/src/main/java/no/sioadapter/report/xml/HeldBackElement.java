package no.sioadapter.report.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.report.HeldBack;
import org.jspecify.annotations.NullUnmarked;

/** {@code HoldtTilbake} (I-07). */
@NullUnmarked
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "HoldtTilbake")
final class HeldBackElement {
  @XmlAttribute(name = "timerUtenKode", required = true)
  BigDecimal hours;

  @XmlAttribute(name = "dognUtenKode", required = true)
  BigDecimal days;

  @XmlAttribute(name = "vedtakUtenMengde", required = true)
  long decisions;

  @XmlElement(name = "Enheter")
  List<UnitsElement> units;

  static HeldBackElement of(HeldBack heldBack) {
    HeldBackElement element = new HeldBackElement();
    element.hours = LineElement.units(heldBack.hoursWithoutCode());
    element.days = LineElement.units(heldBack.daysWithoutCode());
    element.decisions = heldBack.decisionsWithoutUnits();
    element.units =
        heldBack.byCode().entrySet().stream()
            .map(each -> UnitsElement.of(each.getKey().value(), each.getValue()))
            .sorted((one, other) -> one.code.compareTo(other.code))
            .toList();
    return element;
  }

  /** {@code Enheter} of one code. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "HoldtTilbakeEnheter")
  static final class UnitsElement {
    @XmlAttribute(name = "kode", required = true)
    String code;

    @XmlValue BigDecimal units;

    static UnitsElement of(String code, BigDecimal units) {
      UnitsElement element = new UnitsElement();
      element.code = code;
      element.units = LineElement.units(units);
      return element;
    }
  }
}

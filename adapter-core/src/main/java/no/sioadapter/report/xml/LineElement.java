package no.sioadapter.report.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.ReportLine;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** {@code Linje}: a code's line, every figure exact. */
@NullUnmarked
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "Linje",
    propOrder = {
      "name",
      "unitPrice",
      "yearlyUnits",
      "planned",
      "delivered",
      "byHand",
      "recipients",
      "change",
      "net"
    })
final class LineElement {
  private static final int UNIT_DECIMALS = 4;
  private static final int KRONER_DECIMALS = 2;

  @XmlAttribute(name = "kode", required = true)
  String code;

  @XmlAttribute(name = "enhet", required = true)
  String unit;

  @XmlAttribute(name = "stjerne", required = true)
  boolean star;

  @XmlAttribute(name = "kategori", required = true)
  String category;

  @XmlElement(name = "Navn", required = true)
  String name;

  @XmlElement(name = "Enhetspris", required = true)
  BigDecimal unitPrice;

  @XmlElement(name = "AKontoAar", required = true)
  BigDecimal yearlyUnits;

  @XmlElement(name = "PlanlagtKvartal", required = true)
  BigInteger planned;

  @XmlElement(name = "Gjennomfort", required = true)
  BigDecimal delivered;

  @XmlElement(name = "HeravManuelt")
  @Nullable BigDecimal byHand;

  @XmlElement(name = "Mottakere", required = true)
  long recipients;

  @XmlElement(name = "Endring", required = true)
  BigDecimal change;

  @XmlElement(name = "NettoEndring", required = true)
  BigDecimal net;

  static LineElement of(ReportLine line, Map<String, String> categories) {
    String category = line.code().category();
    LineElement element = new LineElement();
    element.code = line.code().code().value();
    element.unit = line.code().unit() == UnitKind.HOUR ? "timer" : "døgn";
    element.star = line.code().star();
    element.category = XmlText.of(categories.getOrDefault(category, category));
    element.name = XmlText.of(line.code().name());
    element.unitPrice = atLeast(line.unitPrice(), KRONER_DECIMALS);
    element.yearlyUnits = units(line.yearlyUnits());
    element.planned = line.planned().toBigIntegerExact();
    element.delivered = units(line.delivered());
    element.byHand = line.byHand().signum() == 0 ? null : units(line.byHand());
    element.recipients = line.recipients();
    element.change = units(line.change());
    element.net = atLeast(line.net(), KRONER_DECIMALS);
    return element;
  }

  static BigDecimal units(BigDecimal value) {
    return atLeast(value, UNIT_DECIMALS);
  }

  /** One way to write each value, whatever scale it came with: as many decimals as it needs. */
  private static BigDecimal atLeast(BigDecimal value, int decimals) {
    return value.setScale(Math.max(decimals, value.stripTrailingZeros().scale()));
  }
}

package no.sioadapter.report.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.math.BigDecimal;
import no.sioadapter.report.Report;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.rulepack.RulePack;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** {@code Hode}: what the report is about, and what it was made with. */
@NullUnmarked
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "Hode",
    propOrder = {
      "year",
      "quarter",
      "from",
      "to",
      "municipality",
      "zone",
      "travelGroup",
      "key",
      "version",
      "supersedes",
      "created",
      "programVersion",
      "rulePack"
    })
final class HeadElement {
  @XmlElement(name = "Aar", required = true)
  int year;

  @XmlElement(name = "Kvartal", required = true)
  int quarter;

  @XmlElement(name = "Fra", required = true)
  String from;

  @XmlElement(name = "Til", required = true)
  String to;

  @XmlElement(name = "Kommune", required = true)
  MunicipalityElement municipality;

  @XmlElement(name = "Arbeidsgiveravgiftssone", required = true)
  String zone;

  @XmlElement(name = "Reisetidsgruppe", required = true)
  String travelGroup;

  @XmlElement(name = "NokkelAKonto", required = true)
  BigDecimal key;

  @XmlElement(name = "Versjon", required = true)
  int version;

  @XmlElement(name = "Erstatter")
  @Nullable Integer supersedes;

  @XmlElement(name = "Opprettet", required = true)
  String created;

  @XmlElement(name = "Programversjon", required = true)
  String programVersion;

  @XmlElement(name = "Regelpakke", required = true)
  RulePackElement rulePack;

  static HeadElement of(Report report) {
    HeadElement element = new HeadElement();
    element.year = report.quarter().year();
    element.quarter = report.quarter().number();
    element.from = report.quarter().firstDay().toString();
    element.to = report.quarter().lastDay().toString();
    element.municipality = MunicipalityElement.of(report.municipality());
    element.zone = XmlText.of(report.municipality().zone());
    element.travelGroup = XmlText.of(report.municipality().travelGroup());
    element.key = report.rulePack().keyPerQuarter();
    element.version = report.version();
    element.supersedes = report.supersedes().orElse(null);
    element.created = report.asOf().toString();
    element.programVersion = report.programVersion();
    element.rulePack = RulePackElement.of(report.rulePack());
    return element;
  }

  /** {@code Kommune}. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Kommune")
  static final class MunicipalityElement {
    @XmlAttribute(name = "nummer", required = true)
    String number;

    @XmlAttribute(name = "orgnr", required = true)
    String organisationNumber;

    @XmlValue String name;

    static MunicipalityElement of(Municipality municipality) {
      MunicipalityElement element = new MunicipalityElement();
      element.number = municipality.number().value();
      element.organisationNumber = municipality.organisationNumber().value();
      element.name = XmlText.of(municipality.name());
      return element;
    }
  }

  /** {@code Regelpakke}. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Regelpakke")
  static final class RulePackElement {
    @XmlAttribute(name = "aar", required = true)
    int year;

    @XmlAttribute(name = "sha256", required = true)
    String sha256;

    static RulePackElement of(RulePack pack) {
      RulePackElement element = new RulePackElement();
      element.year = pack.year();
      element.sha256 = pack.sha256();
      return element;
    }
  }
}

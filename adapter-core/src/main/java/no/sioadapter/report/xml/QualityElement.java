package no.sioadapter.report.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.report.AbsenceCounts;
import no.sioadapter.report.CheckState;
import no.sioadapter.report.Counts;
import no.sioadapter.report.FindingCount;
import no.sioadapter.report.OpenErrors;
import no.sioadapter.report.Report;
import org.jspecify.annotations.NullUnmarked;

/** {@code Kvalitet}: where every decision and absence ended, and what was found. */
@NullUnmarked
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "Kvalitet",
    propOrder = {
      "decisions",
      "absences",
      "heldBack",
      "openErrors",
      "waivers",
      "missing",
      "findings",
      "checks"
    })
final class QualityElement {
  @XmlElement(name = "Vedtak", required = true)
  DecisionsElement decisions;

  @XmlElement(name = "Opphor", required = true)
  AbsencesElement absences;

  @XmlElement(name = "HoldtTilbake", required = true)
  HeldBackElement heldBack;

  @XmlElement(name = "Ubesvart", required = true)
  OpenErrorsElement openErrors;

  @XmlElement(name = "Dispensasjon")
  List<WaiverElement> waivers;

  @XmlElement(name = "Mangler")
  List<MissingElement> missing;

  @XmlElement(name = "Funn")
  List<FindingElement> findings;

  @XmlElement(name = "Sjekk")
  List<CheckElement> checks;

  static QualityElement of(Report report) {
    QualityElement element = new QualityElement();
    element.decisions = DecisionsElement.of(report.counts());
    element.absences = AbsencesElement.of(report.absences());
    element.heldBack = HeldBackElement.of(report.heldBack());
    element.openErrors = OpenErrorsElement.of(report.openErrors());
    element.waivers = report.waivers().stream().map(WaiverElement::of).toList();
    element.missing = report.missing().stream().map(MissingElement::of).toList();
    element.findings = report.findings().stream().map(FindingElement::of).toList();
    element.checks = report.checks().stream().map(CheckElement::of).toList();
    return element;
  }

  /** {@code Vedtak} (I-14). */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Vedtak")
  static final class DecisionsElement {
    @XmlAttribute(name = "lest", required = true)
    long read;

    @XmlAttribute(name = "talt", required = true)
    long counted;

    @XmlAttribute(name = "utenfor", required = true)
    long outside;

    @XmlAttribute(name = "ikkeIKvartalet", required = true)
    long notInQuarter;

    @XmlAttribute(name = "utelatt", required = true)
    long leftOut;

    @XmlAttribute(name = "gjentatt", required = true)
    long repeated;

    static DecisionsElement of(Counts counts) {
      DecisionsElement element = new DecisionsElement();
      element.read = counts.read();
      element.counted = counts.counted();
      element.outside = counts.outside();
      element.notInQuarter = counts.notInQuarter();
      element.leftOut = counts.leftOut();
      element.repeated = counts.repeated();
      return element;
    }
  }

  /** {@code Opphor}. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Opphor")
  static final class AbsencesElement {
    @XmlAttribute(name = "lest", required = true)
    long read;

    @XmlAttribute(name = "brukt", required = true)
    long used;

    @XmlAttribute(name = "utelatt", required = true)
    long leftOut;

    static AbsencesElement of(AbsenceCounts counts) {
      AbsencesElement element = new AbsencesElement();
      element.read = counts.read();
      element.used = counts.used();
      element.leftOut = counts.leftOut();
      return element;
    }
  }

  /** {@code Ubesvart}. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Ubesvart")
  static final class OpenErrorsElement {
    @XmlAttribute(name = "vedtak", required = true)
    long decisions;

    @XmlAttribute(name = "opphor", required = true)
    long absences;

    static OpenErrorsElement of(OpenErrors open) {
      OpenErrorsElement element = new OpenErrorsElement();
      element.decisions = open.decisions();
      element.absences = open.absences();
      return element;
    }
  }

  /** {@code Mangler}. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Mangler")
  static final class MissingElement {
    @XmlAttribute(name = "system", required = true)
    String system;

    static MissingElement of(SourceSystem system) {
      MissingElement element = new MissingElement();
      element.system = system.id();
      return element;
    }
  }

  /** {@code Funn}. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Funn")
  static final class FindingElement {
    @XmlAttribute(name = "sjekk", required = true)
    String check;

    @XmlAttribute(name = "alvorlighet", required = true)
    String severity;

    @XmlAttribute(name = "antall", required = true)
    long count;

    static FindingElement of(FindingCount finding) {
      FindingElement element = new FindingElement();
      element.check = finding.code().value();
      element.severity =
          switch (finding.severity()) {
            case FATAL -> "fatal";
            case ERROR -> "feil";
            case WARNING -> "advarsel";
            case INFORMATION -> "informasjon";
          };
      element.count = finding.count();
      return element;
    }
  }

  /** {@code Sjekk}: what became of a check. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Sjekk")
  static final class CheckElement {
    @XmlAttribute(name = "kode", required = true)
    String code;

    @XmlAttribute(name = "tilstand", required = true)
    String state;

    @XmlAttribute(name = "antall", required = true)
    long count;

    static CheckElement of(CheckState check) {
      CheckElement element = new CheckElement();
      element.code = check.code().value();
      element.state =
          switch (check.kind()) {
            case RAN -> "kjort";
            case SKIPPED -> "hoppet-over";
            case OFF -> "av";
            case CRASHED -> "sviktet";
          };
      element.count = check.count();
      return element;
    }
  }
}

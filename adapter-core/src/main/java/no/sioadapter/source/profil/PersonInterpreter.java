package no.sioadapter.source.profil;

import static no.sioadapter.source.profil.BoundLine.text;

import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Field;
import no.sioadapter.quality.check.BrokenRow;
import no.sioadapter.quality.check.BrokenRow.Reason;
import no.sioadapter.source.AbsenceInterpreter;
import no.sioadapter.source.DecisionField;
import no.sioadapter.source.DecisionInterpreter;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.RecordSink;
import no.sioadapter.source.SourceProfile;

/** From a bound person to the records of her decisions. */
final class PersonInterpreter {
  private final Root root;
  private final XmlFile file;
  private final DecisionInterpreter decisions;
  private final AbsenceInterpreter absences;

  PersonInterpreter(SourceSystem system, SourceProfile profile, Root root, XmlFile file) {
    this.root = root;
    this.file = file;
    this.decisions = new DecisionInterpreter(system, profile, profile::name);
    this.absences = new AbsenceInterpreter(profile, profile::name);
  }

  void read(BoundPerson person, RecordSink sink) throws DeliveryRefused {
    for (BoundDecision decision : person.decisions) {
      refuseSecond(decision.periods, Reason.SEVERAL_PERIODS);
      refuseSecond(decision.amounts, Reason.SEVERAL_AMOUNTS);
      BoundPeriod period = decision.periods.isEmpty() ? new BoundPeriod() : decision.periods.get(0);
      BoundAmount amount = decision.amounts.isEmpty() ? new BoundAmount() : decision.amounts.get(0);
      sink.decision(
          decisions.read(
              file.at(decision.line),
              field -> says(field, person, decision, period, amount),
              absencesOf(decision)));
    }
  }

  private List<AbsenceRecord> absencesOf(BoundDecision decision) {
    if (decision.absences.isEmpty()) {
      return List.of();
    }
    Field<DecisionNumber> number = decisions.number(text(decision.number));
    return decision.absences.stream()
        .map(each -> absences.read(file.at(each.line), number, each::text))
        .toList();
  }

  private String says(
      DecisionField field,
      BoundPerson person,
      BoundDecision decision,
      BoundPeriod period,
      BoundAmount amount) {
    return switch (field) {
      case MUNICIPALITY -> root.municipality();
      case PERSON -> text(person.id);
      case NUMBER -> text(decision.number);
      case LOCAL_CODE -> text(decision.localCode);
      case LOCAL_NAME -> text(decision.localName);
      case IPLOS -> text(decision.iplos);
      case UNIT -> text(decision.unit);
      case FROM -> text(period.from);
      case TO -> text(period.to);
      case END_REASON -> text(period.endReason);
      case AMOUNT -> text(amount.value);
      case AMOUNT_KIND -> text(amount.kind);
      case SHIFT -> text(amount.shift);
      case STAFFING_FACTOR -> text(amount.staffingFactor);
      case PLACE -> text(amount.place);
      case PROVIDER -> text(decision.provider);
    };
  }

  /** Which of two would count is for nobody but the sender to say. */
  private void refuseSecond(List<? extends BoundLine> elements, Reason reason)
      throws DeliveryRefused {
    if (elements.size() > 1) {
      throw new DeliveryRefused(
          file.at(elements.get(1).line), new BrokenRow.Found(reason, elements.size(), 1));
    }
  }
}

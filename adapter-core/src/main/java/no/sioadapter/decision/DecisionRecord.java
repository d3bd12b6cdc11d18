package no.sioadapter.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;

/**
 * A decision as an export has it, before any check: each value missing, readable or unreadable.
 *
 * @param iplos the IPLOS service type of code list 9151, 1–99
 * @param amount any decimal number that could be read: negative, zero or too long ones too
 * @param provider readable only where the organisation number is valid
 * @param absences those that the format nests in the decision; a format that lists absences apart
 *     leaves this empty
 */
public record DecisionRecord(
    SourceSystem system,
    Location where,
    Field<MunicipalityNumber> municipality,
    Field<PersonId> person,
    Field<DecisionNumber> number,
    Field<LocalCode> localCode,
    Field<String> localName,
    Field<Integer> iplos,
    Field<String> unit,
    Field<LocalDate> from,
    Field<LocalDate> to,
    Field<EndReason> endReason,
    Field<BigDecimal> amount,
    Field<AmountKind> amountKind,
    Field<Shift> shift,
    Field<StaffingFactor> staffingFactor,
    Field<PlaceOwnership> place,
    Field<OrganisationNumber> provider,
    List<AbsenceRecord> absences) {
  public DecisionRecord {
    absences = List.copyOf(absences);
  }

  /** Every field, in the order of this record. */
  public List<Field<?>> fields() {
    return List.of(
        municipality,
        person,
        number,
        localCode,
        localName,
        iplos,
        unit,
        from,
        to,
        endReason,
        amount,
        amountKind,
        shift,
        staffingFactor,
        place,
        provider);
  }

  /**
   * The decision, where every value that counting needs is there and readable; empty otherwise.
   *
   * @param sound its absences, nested ones too
   */
  public Optional<Decision> toDecision(List<Absence> sound) {
    boolean unreadable =
        to.isUnreadable()
            || endReason.isUnreadable()
            || shift.isUnreadable()
            || staffingFactor.isUnreadable()
            || place.isUnreadable();
    boolean backwards =
        to.value().isPresent() && from.value().filter(to.value().get()::isBefore).isPresent();
    if (unreadable
        || backwards
        || number.value().isEmpty()
        || person.value().isEmpty()
        || localCode.value().isEmpty()
        || from.value().isEmpty()) {
      return Optional.empty();
    }
    Optional<Amount> granted =
        amount.value().flatMap(value -> amountKind.value().flatMap(kind -> Amount.of(value, kind)));
    ServiceKey service =
        new ServiceKey(
            system,
            localCode.value().get(),
            unit.text(),
            shift.value(),
            staffingFactor.value(),
            place.value());
    return granted.map(
        given ->
            new Decision(
                where,
                number.value().get(),
                person.value().get(),
                service,
                from.value().get(),
                to.value(),
                endReason.value(),
                given,
                sound));
  }

  /** Never prints what the export says: it holds the person's id. */
  @Override
  public String toString() {
    return "decision at " + where;
  }
}

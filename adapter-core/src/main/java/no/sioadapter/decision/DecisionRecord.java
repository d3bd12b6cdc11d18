package no.sioadapter.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.PlaceOwnership;
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

  /** Never prints what the export says: it holds the person's id. */
  @Override
  public String toString() {
    return "decision at " + where;
  }
}

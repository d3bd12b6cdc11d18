package no.sioadapter.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.decision.PersonId;

/**
 * From the texts of a decision to its record, by the source profile: the same for every format. One
 * for each reading of a file; not for several threads.
 */
public final class DecisionInterpreter {
  private final SourceSystem system;
  private final Cell<MunicipalityNumber> municipality;
  private final Cell<PersonId> person;
  private final Cell<DecisionNumber> number;
  private final Cell<LocalCode> localCode;
  private final Cell<String> localName;
  private final Cell<Integer> iplos;
  private final Cell<String> unit;
  private final Cell<LocalDate> from;
  private final Cell<LocalDate> to;
  private final Cell<EndReason> endReason;
  private final Cell<BigDecimal> amount;
  private final Cell<AmountKind> amountKind;
  private final Cell<Shift> shift;
  private final Cell<StaffingFactor> staffingFactor;
  private final Cell<PlaceOwnership> place;
  private final Cell<OrganisationNumber> provider;

  /**
   * For one file.
   *
   * @param names what each column is called in the file
   */
  public DecisionInterpreter(
      SourceSystem system, SourceProfile profile, Function<DecisionField, String> names) {
    this.system = system;
    Values values = new Values(profile);
    SourceProfile.Words words = profile.words();
    municipality =
        Cell.recurring(names.apply(DecisionField.MUNICIPALITY), MunicipalityNumber::parse);
    person = Cell.unique(names.apply(DecisionField.PERSON), PersonId::parse);
    number = Cell.unique(names.apply(DecisionField.NUMBER), DecisionNumber::parse);
    localCode = Cell.recurring(names.apply(DecisionField.LOCAL_CODE), LocalCode::parse);
    localName = Cell.recurring(names.apply(DecisionField.LOCAL_NAME), Optional::of);
    iplos = Cell.recurring(names.apply(DecisionField.IPLOS), values::iplos);
    unit = Cell.recurring(names.apply(DecisionField.UNIT), Optional::of);
    from = Cell.recurring(names.apply(DecisionField.FROM), values::date);
    to = Cell.recurring(names.apply(DecisionField.TO), values::date);
    endReason =
        Cell.recurring(names.apply(DecisionField.END_REASON), Values.words(words.endReasons()));
    amount = Cell.recurring(names.apply(DecisionField.AMOUNT), values::decimal);
    amountKind =
        Cell.recurring(names.apply(DecisionField.AMOUNT_KIND), Values.words(words.amountKinds()));
    shift = Cell.recurring(names.apply(DecisionField.SHIFT), Values.words(words.shifts()));
    staffingFactor = Cell.recurring(names.apply(DecisionField.STAFFING_FACTOR), values::factor);
    place = Cell.recurring(names.apply(DecisionField.PLACE), Values.words(words.places()));
    provider = Cell.recurring(names.apply(DecisionField.PROVIDER), OrganisationNumber::parse);
  }

  /** The decision's number alone, for the absences that are nested in it. */
  public Field<DecisionNumber> number(String text) {
    return number.read(text);
  }

  /**
   * Reads one decision.
   *
   * @param texts what each column says; empty text where it says nothing, or isn't there
   */
  public DecisionRecord read(
      Location where, Function<DecisionField, String> texts, List<AbsenceRecord> absences) {
    return new DecisionRecord(
        system,
        where,
        municipality.read(texts.apply(DecisionField.MUNICIPALITY)),
        person.read(texts.apply(DecisionField.PERSON)),
        number.read(texts.apply(DecisionField.NUMBER)),
        localCode.read(texts.apply(DecisionField.LOCAL_CODE)),
        localName.read(texts.apply(DecisionField.LOCAL_NAME)),
        iplos.read(texts.apply(DecisionField.IPLOS)),
        unit.read(texts.apply(DecisionField.UNIT)),
        from.read(texts.apply(DecisionField.FROM)),
        to.read(texts.apply(DecisionField.TO)),
        endReason.read(texts.apply(DecisionField.END_REASON)),
        amount.read(texts.apply(DecisionField.AMOUNT)),
        amountKind.read(texts.apply(DecisionField.AMOUNT_KIND)),
        shift.read(texts.apply(DecisionField.SHIFT)),
        staffingFactor.read(texts.apply(DecisionField.STAFFING_FACTOR)),
        place.read(texts.apply(DecisionField.PLACE)),
        provider.read(texts.apply(DecisionField.PROVIDER)),
        absences);
  }
}

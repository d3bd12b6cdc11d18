package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.decision.PersonId;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;

/** A row of an export that no check finds fault with, until a test changes a value of it. */
final class Row {
  static final Location WHERE = new Location("vedtak.csv", 2, "");

  Field<MunicipalityNumber> municipality =
      says("Kommunenr", "1243", new MunicipalityNumber("1243"));
  Field<PersonId> person = says("Fødselsnr", "02847599807", new PersonId(2_847_599_807L));
  Field<DecisionNumber> number = says("Vedtaksnr", "V-1", new DecisionNumber("V-1"));
  Field<LocalCode> localCode = says("Tjenestekode", "HSYK-A", new LocalCode("HSYK-A"));
  Field<Integer> iplos = says("IPLOS", "15", 15);
  Field<LocalDate> from = says("Fra dato", "01.11.2018", LocalDate.of(2018, 11, 1));
  Field<LocalDate> to = missing("Til dato");
  Field<EndReason> endReason = missing("Sluttårsak");
  Field<BigDecimal> amount = says("Omfang", "3,5", new BigDecimal("3.5"));
  Field<AmountKind> amountKind = says("Omfangstype", "t/uke", AmountKind.HOURS_PER_WEEK);
  Field<Shift> shift = missing("Vakt");
  Field<StaffingFactor> staffingFactor = missing("Bemanningsfaktor");
  Field<PlaceOwnership> place = missing("Plass");
  Field<OrganisationNumber> provider = missing("Utfører orgnr");

  /** What a check found in a column. */
  record Seen(String column, Details details) {}

  static <T> Field<T> says(String column, String text, T value) {
    return new Field<>(column, text, Optional.of(value));
  }

  static <T> Field<T> missing(String column) {
    return new Field<>(column, "", Optional.empty());
  }

  static <T> Field<T> unreadable(String column, String text) {
    return new Field<>(column, text, Optional.empty());
  }

  static Row of(String amount, AmountKind kind) {
    Row row = new Row();
    row.amount = says("Omfang", amount, new BigDecimal(amount));
    row.amountKind = says("Omfangstype", "its word", kind);
    return row;
  }

  static Row of(String from, String to) {
    Row row = new Row();
    row.from = says("Fra dato", from, LocalDate.parse(from));
    row.to = says("Til dato", to, LocalDate.parse(to));
    return row;
  }

  static Row ofPerson(String id) {
    Row row = new Row();
    row.person = new Field<>("Fødselsnr", id, PersonId.parse(id));
    return row;
  }

  static Row ofMunicipality(String number) {
    Row row = new Row();
    row.municipality = new Field<>("Kommunenr", number, MunicipalityNumber.parse(number));
    return row;
  }

  List<Seen> examinedBy(DecisionCheck check) {
    List<Seen> seen = new ArrayList<>();
    check.examine(record(), (where, details) -> seen.add(new Seen(where.column(), details)));
    return seen;
  }

  DecisionRecord record() {
    return new DecisionRecord(
        new SourceSystem("gerica"),
        WHERE,
        municipality,
        person,
        number,
        localCode,
        missing("Tjenestenavn"),
        iplos,
        missing("Enhet"),
        from,
        to,
        endReason,
        amount,
        amountKind,
        shift,
        staffingFactor,
        place,
        provider,
        List.of());
  }
}

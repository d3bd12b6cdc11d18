package no.sioadapter.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.PersonId;

/** Rows of an earlier delivery of Gerica's: number, person and dates, and nothing else. */
final class EarlierRows {
  private EarlierRows() {}

  static DecisionRecord row(String number, String person, String from, String to) {
    return new DecisionRecord(
        new SourceSystem("gerica"),
        new Location("vedtak.csv", 2, ""),
        none("Kommunenr"),
        field("Fødselsnr", person, PersonId::parse),
        field("Vedtaksnr", number, DecisionNumber::parse),
        none("Tjenestekode"),
        none("Tjenestenavn"),
        none("IPLOS"),
        none("Enhet"),
        field("Fra dato", from, EarlierRows::date),
        field("Til dato", to, EarlierRows::date),
        none("Sluttårsak"),
        none("Omfang"),
        none("Omfangstype"),
        none("Vakt"),
        none("Bemanningsfaktor"),
        none("Plass"),
        none("Utfører orgnr"),
        List.of());
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private static <T> Field<T> field(
      String column, String text, Function<String, Optional<T>> parser) {
    return new Field<>(column, text, text.isEmpty() ? Optional.empty() : parser.apply(text));
  }

  private static <T> Field<T> none(String column) {
    return new Field<>(column, "", Optional.empty());
  }
}

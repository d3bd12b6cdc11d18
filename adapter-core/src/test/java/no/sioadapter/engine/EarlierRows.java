package no.sioadapter.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.decision.OrganisationNumber;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.text.Language;

/** Rows of an earlier delivery of Gerica's: number, person and dates, and nothing else. */
final class EarlierRows {
  private EarlierRows() {}

  /** What is kept of the municipality 1243's earlier deliveries, for these numbers of now. */
  static EarlierDecisions of(DecisionNumbers numbers) {
    Municipality os =
        new Municipality(
            new MunicipalityNumber("1243"),
            "Os",
            new OrganisationNumber("311243004"),
            Language.NN,
            "1",
            "1",
            true,
            DateRange.ALWAYS,
            List.of(new SourceSystem("gerica")),
            List.of(),
            Municipality.ERROR_LIST_LIMIT);
    Judge judge = new Judge(Map.of(), List.of(), LocalDate.of(2019, 7, 1));
    return new EarlierDecisions(numbers, os, new FindingLog(judge, new Side()));
  }

  static DecisionRecord row(String number, String person, String from, String to) {
    return new DecisionRecord(
        new SourceSystem("gerica"),
        new Location("vedtak.csv", 2, ""),
        field("Kommunenr", "1243", MunicipalityNumber::parse),
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

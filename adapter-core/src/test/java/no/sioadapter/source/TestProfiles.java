package no.sioadapter.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.EndReason;
import no.sioadapter.source.SourceProfile.Format;
import no.sioadapter.source.SourceProfile.Words;

/** Source profiles like those that ship, with a few aliases more. */
public final class TestProfiles {
  private TestProfiles() {}

  /** CSV: windows-1252, semicolons, decimal comma. */
  public static SourceProfile gerica() {
    return gerica("windows-1252");
  }

  /** As {@link #gerica()}, in another charset. */
  public static SourceProfile gerica(String charset) {
    return new SourceProfile(
        new SourceSystem("gerica"),
        Format.CSV,
        "0".repeat(64),
        charset,
        ';',
        ',',
        "dd.MM.yyyy",
        decisionColumns(
            "Kommunenr",
            "Fødselsnr",
            "Vedtaksnr",
            "Tjenestekode",
            "Tjenestenavn",
            "IPLOS",
            "Enhet",
            "Fra dato",
            "Til dato",
            "Sluttårsak",
            "Omfang",
            "Omfangstype",
            "Vakt",
            "Bemanningsfaktor",
            "Plass",
            "Utfører orgnr"),
        Map.of(
            AbsenceField.NUMBER, List.of("Vedtaksnr"),
            AbsenceField.FROM, List.of("Fra dato"),
            AbsenceField.TO, List.of("Til dato"),
            AbsenceField.REASON, List.of("Årsak")),
        List.of(
            DecisionField.MUNICIPALITY,
            DecisionField.PERSON,
            DecisionField.NUMBER,
            DecisionField.LOCAL_CODE,
            DecisionField.FROM,
            DecisionField.TO,
            DecisionField.END_REASON,
            DecisionField.AMOUNT,
            DecisionField.AMOUNT_KIND),
        new Words(
            Map.of(
                "Død", EndReason.DIED,
                "Flyttet", EndReason.MOVED,
                "Opphørt", EndReason.CEASED,
                "Endret vedtak", EndReason.CHANGED),
            Map.of(
                "t/uke", AmountKind.HOURS_PER_WEEK,
                "min/uke", AmountKind.MINUTES_PER_WEEK,
                "t/mnd", AmountKind.HOURS_PER_MONTH,
                "t/dag", AmountKind.HOURS_PER_DAY,
                "døgn", AmountKind.PLACES,
                "døgn/uke", AmountKind.DAYS_PER_WEEK),
            Map.of("Dag", Shift.DAY_EVENING, "Kveld", Shift.DAY_EVENING, "Natt", Shift.NIGHT),
            Map.of("Egen", PlaceOwnership.OWN, "Kjøp", PlaceOwnership.BOUGHT)));
  }

  /** XML: ISO dates, decimal point. */
  public static SourceProfile profil() {
    return new SourceProfile(
        new SourceSystem("profil"),
        Format.XML,
        "1".repeat(64),
        "UTF-8",
        ';',
        '.',
        "uuuu-MM-dd",
        decisionColumns(
            "ProfilUttrekk/@kommunenr",
            "Bruker/@id",
            "Vedtak/@nr",
            "Vedtak/@tjeneste",
            "Vedtak/@tjenestenavn",
            "Vedtak/@iplos",
            "Vedtak/@enhet",
            "Periode/@fra",
            "Periode/@til",
            "Periode/@sluttarsak",
            "Omfang/@verdi",
            "Omfang/@enhet",
            "Omfang/@vakt",
            "Omfang/@faktor",
            "Omfang/@plass",
            "Vedtak/@utforer"),
        Map.of(
            AbsenceField.NUMBER, List.of("Vedtak/@nr"),
            AbsenceField.FROM, List.of("MidlertidigOpphor/@fra"),
            AbsenceField.TO, List.of("MidlertidigOpphor/@til"),
            AbsenceField.REASON, List.of("MidlertidigOpphor/@arsak")),
        List.of(),
        new Words(
            Map.of("dod", EndReason.DIED, "flyttet", EndReason.MOVED),
            Map.of("timer-uke", AmountKind.HOURS_PER_WEEK, "dogn", AmountKind.PLACES),
            Map.of("dag", Shift.DAY_EVENING, "natt", Shift.NIGHT),
            Map.of("egen", PlaceOwnership.OWN, "kjop", PlaceOwnership.BOUGHT)));
  }

  /** The names of the fields in their order; the local code has an alias too. */
  private static Map<DecisionField, List<String>> decisionColumns(String... names) {
    Map<DecisionField, List<String>> columns = new EnumMap<>(DecisionField.class);
    for (DecisionField field : DecisionField.values()) {
      columns.put(field, List.of(names[columns.size()]));
    }
    columns.computeIfPresent(
        DecisionField.LOCAL_CODE, (field, shown) -> List.of(shown.get(0), "Tjeneste kode"));
    return columns;
  }
}

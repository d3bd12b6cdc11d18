package no.sioadapter.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.EndReason;
import org.jspecify.annotations.Nullable;

/**
 * How one system's export is written: ours, configurable, and no claim of what a vendor does. It is
 * data (a YAML file) that an administrator changes without a build.
 *
 * @param sha256 the hash of the profile's text, for the manifest
 * @param charset the charset where nothing in the file says another, such as {@code windows-1252}
 * @param separator the CSV separator; of no meaning for XML
 * @param decimalSign the decimal sign of amounts and factors
 * @param datePattern a {@link java.time.format.DateTimeFormatter} pattern, read strictly
 * @param decisionColumns per field its column names: the first is the one shown, the others aliases
 * @param absenceColumns the same for absences
 * @param required columns of decisions that must be in the header
 */
public record SourceProfile(
    SourceSystem system,
    Format format,
    String sha256,
    String charset,
    char separator,
    char decimalSign,
    String datePattern,
    Map<DecisionField, List<String>> decisionColumns,
    Map<AbsenceField, List<String>> absenceColumns,
    List<DecisionField> required,
    Words words) {
  /** The two formats that can be read. */
  public enum Format {
    CSV,
    XML
  }

  /** The words of the export for closed choices; each is compared without regard to case. */
  public record Words(
      Map<String, EndReason> endReasons,
      Map<String, AmountKind> amountKinds,
      Map<String, Shift> shifts,
      Map<String, PlaceOwnership> places) {
    public Words {
      endReasons = Map.copyOf(endReasons);
      amountKinds = Map.copyOf(amountKinds);
      shifts = Map.copyOf(shifts);
      places = Map.copyOf(places);
    }
  }

  public SourceProfile {
    decisionColumns = Map.copyOf(decisionColumns);
    absenceColumns = Map.copyOf(absenceColumns);
    required = List.copyOf(required);
  }

  /** What people are shown for a column of decisions. */
  public String name(DecisionField field) {
    return first(decisionColumns.get(field), field);
  }

  /** What people are shown for a column of absences. */
  public String name(AbsenceField field) {
    return first(absenceColumns.get(field), field);
  }

  private static String first(@Nullable List<String> names, Enum<?> field) {
    return names == null || names.isEmpty() ? field.name().toLowerCase(Locale.ROOT) : names.get(0);
  }
}

package no.sioadapter.mapping.file;

import java.util.List;
import no.sioadapter.quality.Finding;

/**
 * What is wrong in a configuration. The record's name is the message's key; its components are the
 * message's named placeholders.
 */
public sealed interface Reason {
  // the file
  record FolderMissing() implements Reason {}

  record FileMissing() implements Reason {}

  record NotUtf8() implements Reason {}

  record CsvBroken() implements Reason {}

  record ColumnMissing(String column) implements Reason {}

  record ColumnTwice(String column) implements Reason {}

  /** A note rather than a problem: the columns are passed over. */
  record ColumnsUnknown(List<String> names) implements Reason {}

  record FieldsMiscounted(int found, int expected) implements Reason {}

  record YamlBroken() implements Reason {}

  record WorkbookBroken() implements Reason {}

  record SheetMissing() implements Reason {}

  /** A cell holds a formula, whose result isn't what somebody wrote. */
  record FormulaCell() implements Reason {}

  record FhirBroken() implements Reason {}

  record FhirNotConceptMap(String found) implements Reason {}

  /** The map doesn't say which system's codes it is for. */
  record FhirSystemMissing() implements Reason {}

  /** Something that a table has no place for, and that would be lost. */
  record FhirUnknown(String name) implements Reason {}

  record FhirTargetUnclear(String equivalence) implements Reason {}

  record KeyMissing(String key) implements Reason {}

  record KeyUnknown(String key, List<String> known) implements Reason {}

  record KeyTwice(String key) implements Reason {}

  record NotText() implements Reason {}

  record NotList() implements Reason {}

  record NotSection() implements Reason {}

  // one value
  record ValueMissing() implements Reason {}

  record NotAmong(String value, List<String> allowed) implements Reason {}

  record NotDecimal(String value, String least, String most, int decimals) implements Reason {}

  record NotWhole(String value, String least, String most) implements Reason {}

  record NotDay(String value) implements Reason {}

  record NotMunicipalityNumber(String value) implements Reason {}

  record NumberUnquoted(String value) implements Reason {}

  record NotOrganisationNumber(String value) implements Reason {}

  record NotSystemName(String value) implements Reason {}

  record NotCode(String value) implements Reason {}

  record NotOneCharacter(String value) implements Reason {}

  record NotCharset(String value) implements Reason {}

  record NotDatePattern(String value) implements Reason {}

  record ListedTwice(String value, long firstLine) implements Reason {}

  record EndsBeforeStart(String from, String to) implements Reason {}

  // the rule pack
  record PackMissing(int year, List<Integer> shipped) implements Reason {}

  record OtherYear(String found, int expected) implements Reason {}

  record CodeNotInPack(String code, int year) implements Reason {}

  record TooManyCodes(int found, int most) implements Reason {}

  record HeadingMissing(String category) implements Reason {}

  record PriceMissing(String zone, String travelGroup, int year, List<String> codes)
      implements Reason {}

  record NotOneCorrectionRow(int quarter, long found) implements Reason {}

  record CheckUnknown(String code) implements Reason {}

  record CheckMissing(String code) implements Reason {}

  record SeverityTooMild(String code, String found, String mildest) implements Reason {}

  record LimitMissing(String code, String limit) implements Reason {}

  record LimitUnknown(String code, String limit) implements Reason {}

  record LimitUnreadable(String code, String limit, String value) implements Reason {}

  // the municipality
  record MunicipalityNotValid(String number, String quarter) implements Reason {}

  record PaymentRowMissing(String row) implements Reason {}

  record ProfileMissing(String system, List<String> known) implements Reason {}

  record ProfileTwice(String system, String otherFile) implements Reason {}

  // its channels
  record NotChannelName(String value) implements Reason {}

  /** Of these keys exactly one must be there. */
  record NotExactlyOne(List<String> keys) implements Reason {
    public NotExactlyOne {
      keys = List.copyOf(keys);
    }
  }

  /** Of these keys all must be there, or none. */
  record NotTogether(List<String> keys) implements Reason {
    public NotTogether {
      keys = List.copyOf(keys);
    }
  }

  record NotSafeAddress() implements Reason {}

  record NotPath(String value) implements Reason {}

  record NotAddress() implements Reason {}

  record NotDuration(String value) implements Reason {}

  // its reminders
  record NotQuarter(String value) implements Reason {}

  /** It isn't repeated: what was pasted there may be anything. */
  record NotMailAddress() implements Reason {}

  /** A finding in the mapping table that refuses the table. */
  record InTable(Finding finding) implements Reason {}

  /** A waiver names a decision, person, unit or code that can't be read; it isn't repeated. */
  record WaiverValueUnreadable(String scope) implements Reason {}
}

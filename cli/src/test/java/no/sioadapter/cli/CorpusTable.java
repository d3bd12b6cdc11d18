package no.sioadapter.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A run's figures and findings as a small text that a person can work out and check: what {@code
 * expected.txt} holds for each municipality of the corpus. Codes with nothing delivered and nothing
 * planned are left away.
 */
final class CorpusTable {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private CorpusTable() {}

  /** The table of what a verb with {@code --json} printed. */
  static List<String> of(String printed) throws IOException {
    JsonNode json = JSON.readTree(printed);
    List<String> lines = new ArrayList<>();
    lines.add("exit " + json.get("exit").asInt());
    if (json.get("report").isNull()) {
      lines.add("report none");
    } else {
      addFigures(json, lines);
    }
    lines.add("");
    lines.add("finding | severity | count");
    for (JsonNode finding : json.get("findings")) {
      lines.add(cells(finding, "code", "severity", "count"));
    }
    return lines;
  }

  private static void addFigures(JsonNode json, List<String> lines) {
    lines.add("total " + number(json.get("report").get("total")));
    lines.add("recipients " + number(json.get("report").get("recipients")));
    lines.add(decisions(json.get("counts")));
    lines.add(absences(json.get("counts").get("absences")));
    lines.add("");
    lines.add("code | delivered | recipients | planned | change | price | net");
    for (JsonNode code : json.get("codes")) {
      if (code.get("delivered").decimalValue().signum() != 0
          || code.get("planned").decimalValue().signum() != 0) {
        lines.add(
            cells(
                code, "code", "delivered", "recipients", "planned", "change", "unitPrice", "net"));
      }
    }
  }

  private static String decisions(JsonNode counts) {
    return "decisions: read %s = counted %s + outside %s + not in quarter %s + left out %s; repeated %s"
        .formatted(
            number(counts.get("read")),
            number(counts.get("counted")),
            number(counts.get("outside")),
            number(counts.get("notInQuarter")),
            number(counts.get("leftOut")),
            number(counts.get("repeated")));
  }

  private static String absences(JsonNode counts) {
    return "absences: read %s, used %s, left out %s"
        .formatted(
            number(counts.get("read")), number(counts.get("used")), number(counts.get("leftOut")));
  }

  private static String cells(JsonNode object, String... names) {
    List<String> cells = new ArrayList<>();
    for (String name : names) {
      JsonNode value = object.get(name);
      cells.add(value.isNumber() ? number(value) : value.asText());
    }
    return String.join(" | ", cells);
  }

  private static String number(JsonNode value) {
    BigDecimal number = value.decimalValue();
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

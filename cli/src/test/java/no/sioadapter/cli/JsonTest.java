package no.sioadapter.cli;

import static no.sioadapter.cli.Desk.decision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TempDir private Path root;

  @Test
  void a_report_is_told_as_one_object_with_all_decimals() throws IOException {
    Desk desk = Desk.in(root).export(decision("V-1", "HSYK", "1", "t/uke"));
    Desk.Answer answer = desk.report("--json");
    JsonNode json = last(answer);
    assertEquals(0, json.get("exit").asInt());
    assertEquals(1, json.get("counts").get("counted").asInt());
    assertEquals(51, json.get("codes").size());
    JsonNode code = json.get("codes").get(0);
    assertEquals("HTAMDK", code.get("code").asText());
    // 90/7 hours, rounded once; × 764 kr
    assertEquals(new BigDecimal("12.8571"), code.get("delivered").decimalValue());
    assertEquals(new BigDecimal("9822.8244"), code.get("net").decimalValue());
    // four that are delivered, five that stay in the municipality, and the manifest
    assertEquals(10, json.get("files").size());
    assertTrue(json.get("files").get(9).asText().endsWith(".manifest.json"));
  }

  @Test
  void check_tells_findings_per_check() throws IOException {
    Desk desk =
        Desk.in(root)
            .export(
                decision("V-1", "UKJENT", "1", "t/uke"), decision("V-2", "UKJENT", "1", "t/uke"));
    JsonNode json = last(desk.run("check", "--json"));
    assertEquals(1, json.get("exit").asInt());
    assertEquals(2, json.get("counts").get("leftOut").asInt());
    JsonNode unmapped = finding(json, "M01");
    assertEquals(2, unmapped.get("count").asInt());
    assertEquals("error", unmapped.get("severity").asText());
    assertEquals(0, json.get("files").size());
    assertEquals("ran", state(json, "M01"));
    assertEquals("ran", state(json, "R02"));
    // no absence in the export; no decision that counts
    assertEquals("skipped", state(json, "A03"));
    assertEquals("skipped", state(json, "P01"));
  }

  @Test
  void a_refusal_has_findings_and_no_counts() throws IOException {
    Desk desk = Desk.in(root).export("1243;for;få;felt");
    Desk.Answer answer = desk.report("--json");
    JsonNode json = last(answer);
    assertEquals(3, answer.status());
    assertEquals(3, json.get("exit").asInt());
    assertTrue(json.get("counts").isNull());
    assertEquals("fatal", finding(json, "F03").get("severity").asText());
    assertEquals(0, json.get("checks").size());
    assertEquals(0, json.get("files").size());
  }

  @Test
  void wrong_usage_is_an_object_too() throws IOException {
    Desk.Answer answer = Desk.in(root).sio("check", "--json");
    JsonNode json = last(answer);
    assertEquals(2, json.get("exit").asInt());
    assertEquals(0, json.get("codes").size());
  }

  private static JsonNode last(Desk.Answer answer) throws IOException {
    assertEquals(1, answer.lines().size(), answer.all());
    return JSON.readTree(answer.out());
  }

  private static String state(JsonNode json, String code) {
    for (JsonNode each : json.get("checks")) {
      if (each.get("code").asText().equals(code)) {
        return each.get("state").asText();
      }
    }
    throw new AssertionError("no check " + code + " in " + json);
  }

  private static JsonNode finding(JsonNode json, String code) {
    for (JsonNode each : json.get("findings")) {
      if (each.get("code").asText().equals(code)) {
        return each;
      }
    }
    throw new AssertionError("no finding " + code + " in " + json);
  }
}

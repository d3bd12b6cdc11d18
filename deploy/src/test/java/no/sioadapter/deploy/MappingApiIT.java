package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mapping tables by those who own them, from outside, on the real server: kari and ola write, per
 * approves, anne may do both. Each test has a municipality of its own.
 */
class MappingApiIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATHS = "/api/mappings/{municipality}/";
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String BASED_ON_1 = "?basedOn=1";

  @TempDir private static Path temporary;
  private static Path data;
  private static ServerProcess server;
  private static SignUp administrator;
  private static String[] kari;
  private static String[] ola;
  private static String[] per;
  private static String[] anne;
  private static String[] viewer;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    data = Files.createDirectories(temporary.resolve("data"));
    server = ServerProcess.start(data, Path.of("target/mapping-api-it.log"));
    administrator = SignUp.on(server);
    kari = administrator.user("kari", "mapping-editor");
    ola = administrator.user("ola", "mapping-editor");
    per = administrator.user("per", "approver");
    anne = administrator.user("anne", "mapping-editor", "approver");
    viewer = administrator.user("leser", "viewer");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.stop();
  }

  @Test
  void aChangeIsSeenInKronerBeforeItIsUsedAndTheRerunGivesJustThat()
      throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality("0926");
    small.configure(data);
    new Inbox(data).putBoth(small);
    JsonNode first = finished("0926", 1);
    assertEquals(1, first.get("mappingRevision").asInt());
    String base = "/api/mappings/0926/";

    JsonNode covered = json(200, server.get(base + "coverage?quarter=2019Q1"));
    assertEquals(2, covered.get("rows").size(), covered.toString());
    assertEquals("counted", covered.get("rows").get(0).get("fate").asText());
    Described described = Described.by(server);
    described.assertFits("get", PATHS + "coverage", covered);
    JsonNode suggestions = json(200, server.get(base + "suggestions?quarter=2019Q1"));
    assertEquals(0, suggestions.size());
    described.assertFits("get", PATHS + "suggestions", suggestions);
    assertEquals(409, server.get(base + "coverage?quarter=2019Q2").statusCode());
    assertEquals(400, server.get(base + "coverage").statusCode());

    // the table of today as a workbook changes nothing
    byte[] workbook = server.bytes(base + "revisions/1/table.xlsx");
    JsonNode nothing = json(200, preview(base, workbook));
    assertEquals(0, nothing.get("changed").size() + nothing.get("added").size());
    HttpResponse<String> same = draft(base, BASED_ON_1, workbook, XLSX, "samme", kari);
    assertEquals("NothingChanged", json(409, same).get("refusal").asText());

    // home nursing at night instead of by day, first as CSV, then as the workbook made of it
    JsonNode csv = json(201, draft(base, BASED_ON_1, atNight("0926"), CSV, "natt", kari));
    assertEquals(2, csv.get("number").asInt());
    assertArrayEquals(atNight("0926"), server.bytes(base + "revisions/2/table"));
    byte[] changed = server.bytes(base + "revisions/2/table.xlsx");
    JsonNode asConceptMap = JSON.readTree(server.bytes(base + "revisions/2/table.json"));
    assertTrue(asConceptMap.has("resourceType"), asConceptMap.toString());
    assertEquals(
        200, step(base, 2, "reject", "\"1\"", "som arbeidsbok i stedet", per).statusCode());
    JsonNode diff = json(200, preview(base, changed));
    assertEquals(1, diff.get("changed").size(), diff.toString());
    JsonNode field = diff.get("changed").get(0).get("fields").get(0);
    assertEquals("sio_code", field.get("column").asText());
    assertEquals("HTAMDK", field.get("before").asText());
    assertEquals("HTAMN", field.get("after").asText());
    JsonNode draft = json(201, draft(base, BASED_ON_1, changed, XLSX, "p%C3%A5 natten", kari));
    assertEquals(3, draft.get("number").asInt());
    assertEquals("på natten", draft.get("reason").asText());
    JsonNode saved = json(200, server.get(base + "diff?to=3"));
    assertEquals(diff.at("/changed/0/fields"), saved.at("/changed/0/fields"));
    String asCsv = server.get(base + "diff?from=1&to=3", "Accept", CSV).body();
    assertTrue(asCsv.startsWith("\uFEFFchange;line;fields;"), asCsv);

    JsonNode whatIf = json(200, server.get(base + "revisions/3/what-if?quarter=2019Q1"));
    assertEquals(first.get("total").decimalValue(), whatIf.at("/before/total").decimalValue());
    assertEquals(0, whatIf.get("decisions").size());
    assertEquals(1, whatIf.get("moved").asInt());
    String naming = base + "revisions/3/what-if?quarter=2019Q1&moves=5";
    assertEquals(401, server.get(naming).statusCode());
    assertEquals(403, server.get(naming, viewer).statusCode());
    JsonNode named = json(200, server.get(naming, kari));
    described.assertFits("get", PATHS + "revisions/{number}/what-if", named);
    JsonNode moving = named.get("decisions").get(0);
    assertEquals("2018/1", moving.get("number").asText());
    assertEquals("45", moving.at("/before/HTAMDK").asText(), "3.5 hours a week in 90 days");
    assertEquals("45", moving.at("/after/HTAMN").asText());
    assertEquals("[\"2019Q1\"]", server.get(base + "revisions/3/affected").body());

    assertEquals(200, step(base, 3, "submit", "\"1\"", "", kari).statusCode());
    JsonNode approved =
        json(200, step(base, 3, "approve?rerun=true", "\"2\"", "sett i kroner", per));
    assertEquals("approved", approved.at("/revision/state").asText());
    JsonNode rerun = approved.get("runs").get(0);
    assertEquals("revision", rerun.get("cause").asText());
    assertEquals(first.get("id"), rerun.get("previous"));
    JsonNode second = finished("0926", 2);
    assertEquals(rerun.get("id"), second.get("id"));
    assertEquals(3, second.get("mappingRevision").asInt());
    assertSameFigures(first, whatIf, "before");
    assertSameFigures(second, whatIf, "after");
    assertFalse(first.get("total").equals(second.get("total")), "the price is another at night");
    assertEquals("[]", server.get(base + "revisions/3/affected").body());

    JsonNode rebuilt = json(200, rebuild(first));
    assertEquals("same-bytes", rebuilt.get("outcome").asText(), rebuilt.toString());
    JsonNode then = json(200, server.get(base + "active?at=" + draft.get("draftedAt").asText()));
    assertEquals(1, then.get("number").asInt());
    assertEquals(3, json(200, server.get(base + "active")).get("number").asInt());
  }

  @Test
  void ofTwoManagersAtOnceTheSecondIsToldOfTheFirstAndNobodyApprovesTheirOwn()
      throws IOException, InterruptedException {
    new SmallMunicipality("0904").configure(data);
    copy(
        Path.of("../mappings/src/test/resources/bjornafjorden-2020/rulepack/2020"),
        data.resolve("config/0904/rulepack/2020"));
    String base = "/api/mappings/0904/";
    JsonNode taken = json(200, server.get(base + "revisions"));
    assertEquals(1, taken.get("total").asInt(), "the folder's own");
    assertEquals("taken-in", taken.at("/revisions/0/events/2/eyes").asText());
    byte[] before = server.bytes(base + "revisions/1/table");

    HttpResponse<String> made = draft(base, BASED_ON_1, atNight("0904"), CSV, "natt", kari);
    String tag = made.headers().firstValue("ETag").orElseThrow();
    assertEquals("\"1\"", tag);
    assertEquals(201, made.statusCode());
    assertEquals(200, edit(base, atNight("0904"), tag, kari).statusCode());
    HttpResponse<String> late = edit(base, before, tag, ola);
    JsonNode conflict = json(412, late);
    assertEquals("kari", conflict.get("who").asText());
    assertEquals(2, conflict.get("version").asInt());
    assertTrue(conflict.get("at").asText().endsWith("Z"), late.body());
    assertTrue(conflict.get("detail").asText().contains("kari"), late.body());
    assertEquals(428, edit(base, before, "", ola).statusCode());

    assertEquals(403, step(base, 2, "approve", "\"2\"", "", kari).statusCode(), "not an approver");
    assertEquals(200, edit(base, atNight("0904"), "\"2\"", anne).statusCode());
    assertEquals(200, step(base, 2, "submit", "\"3\"", "", kari).statusCode());
    JsonNode own = json(403, step(base, 2, "approve", "\"4\"", "", anne));
    assertEquals("OwnWork", own.get("refusal").asText());
    assertEquals(200, step(base, 2, "approve", "\"4\"", "", per).statusCode());
    JsonNode overtaken = json(409, draft(base, BASED_ON_1, before, CSV, "for sent", ola));
    assertEquals("Overtaken", overtaken.get("refusal").asText());
    assertEquals("per", overtaken.get("who").asText());

    JsonNode undo = json(201, step(base, 1, "undo?basedOn=2", "", "tilbake", ola));
    assertEquals(1, undo.get("restores").asInt());
    assertEquals(200, step(base, 3, "submit", "\"1\"", "", ola).statusCode());
    assertEquals(200, step(base, 3, "approve", "\"2\"", "", anne).statusCode());
    assertArrayEquals(before, server.bytes(base + "revisions/3/table"));
    JsonNode page = json(200, server.get(base + "revisions?skip=1&most=1"));
    assertEquals(3, page.get("total").asInt());
    assertEquals(2, page.at("/revisions/0/number").asInt());

    JsonNode turned = json(200, server.post(base + "roll-over?year=2020", kari));
    assertTrue(turned.get("csv").asText().contains("HSYK"), turned.toString());
    assertEquals(2, turned.get("kept").asInt() + turned.get("items").size(), turned.toString());
    Described.by(server).assertFits("post", PATHS + "roll-over", turned);
    assertEquals(409, server.post(base + "roll-over?year=2031", kari).statusCode());
    String log = server.get("/api/audit", administrator.header()).body();
    for (String action : List.of("draft-mapping", "edit-mapping", "undo-mapping")) {
      assertTrue(log.contains(action), action + " in " + log);
    }
  }

  @Test
  void whatCantBeUsedIsRefusedWholeAndWithoutAPersonsId() throws IOException, InterruptedException {
    new SmallMunicipality("0301").configure(data);
    String base = "/api/mappings/0301/";
    String header = table("0301").lines().findFirst().orElseThrow();
    String broken =
        header
            + "\ngerica;LT;Ola;;;;;LOKO;x;;;;\nprofil;HSYK;;;;;;HTAMN;;;"
            + SmallMunicipality.PERSON
            + ";;\n";
    HttpResponse<String> refused =
        draft(base, BASED_ON_1, broken.getBytes(StandardCharsets.UTF_8), CSV, "feil", kari);
    JsonNode problem = json(422, refused);
    assertTrue(problem.get("problems").size() >= 2, refused.body());
    assertTrue(problem.get("problems").get(0).asText().contains("linje 2, share"), refused.body());
    assertTrue(
        problem.get("problems").get(1).asText().contains("linje 3, valid_from"), refused.body());
    assertFalse(refused.body().contains(SmallMunicipality.PERSON), refused.body());
    assertFalse(refused.body().contains("Exception"), refused.body());
    assertEquals(
        422, draft(base, BASED_ON_1, new byte[] {1, 2, 3}, XLSX, "feil", kari).statusCode());
    HttpResponse<String> named =
        draft(base, BASED_ON_1, atNight("0301"), CSV, SmallMunicipality.PERSON, kari);
    assertEquals("ReasonNamesPerson", json(400, named).get("refusal").asText());
    assertEquals(
        "ReasonMissing",
        json(400, draft(base, BASED_ON_1, atNight("0301"), CSV, "", kari)).get("refusal").asText());
    assertEquals(413, draft(base, "", new byte[9 << 20], CSV, "stor", kari).statusCode());
    assertEquals(403, draft(base, BASED_ON_1, atNight("0301"), CSV, "x", viewer).statusCode());
    assertEquals(401, draft(base, BASED_ON_1, atNight("0301"), CSV, "x").statusCode());
    assertEquals(403, server.post(base + "revisions/1/rerun", kari).statusCode());
    assertEquals(404, server.get("/api/mappings/9999/revisions").statusCode());
    JsonNode unknown = json(404, server.get(base + "revisions/7", "Accept-Language", "en"));
    assertTrue(unknown.get("detail").asText().startsWith("There is no revision 7"));
    assertEquals(1, json(200, server.get(base + "revisions")).get("total").asInt());
  }

  /** Where a report's figures are those of one side of a what-if, exactly. */
  private static void assertSameFigures(JsonNode run, JsonNode whatIf, String side)
      throws IOException {
    JsonNode whole = whatIf.get(side);
    assertEquals(run.get("total").decimalValue(), whole.get("total").decimalValue());
    assertEquals(run.get("recipients").asLong(), whole.get("recipients").asLong());
    for (String count : List.of("counted", "outside", "notInQuarter", "leftOut")) {
      assertEquals(run.at("/counts/" + count).asLong(), whole.get(count).asLong(), count);
    }
    Map<String, String> reported = new TreeMap<>();
    Path csv =
        data.resolve("reports")
            .resolve(run.get("municipality").asText())
            .resolve("2019Q1")
            .resolve("sio-0926-2019Q1-v" + run.get("version").asInt() + ".csv");
    for (String line : Files.readAllLines(csv).subList(1, whatIf.get("codes").size() + 1)) {
      String[] cells = line.split(";", -1);
      reported.put(cells[0], plain(cells[2]) + " " + plain(cells[7]) + " " + cells[3]);
    }
    Map<String, String> foreseen = new TreeMap<>();
    for (JsonNode code : whatIf.get("codes")) {
      JsonNode figures = code.get(side);
      foreseen.put(
          code.get("code").asText(),
          plain(figures.get("delivered").asText())
              + " "
              + plain(figures.get("net").asText())
              + " "
              + figures.get("recipients").asText());
    }
    assertEquals(reported, foreseen);
  }

  private static String plain(String number) {
    return new BigDecimal(number.replace(',', '.')).stripTrailingZeros().toPlainString();
  }

  private static String table(String number) throws IOException {
    return Files.readString(data.resolve("config").resolve(number).resolve("mapping.csv"));
  }

  private static byte[] atNight(String number) throws IOException {
    return table(number).replace("HTAMDK", "HTAMN").getBytes(StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> draft(
      String base, String query, byte[] table, String type, String reason, String... signedIn)
      throws IOException, InterruptedException {
    return server.send(
        "POST",
        base + "revisions" + query,
        table,
        headers(signedIn, "Content-Type", type, "Reason", reason));
  }

  private static HttpResponse<String> edit(
      String base, byte[] table, String tag, String... signedIn)
      throws IOException, InterruptedException {
    return server.send(
        "PUT",
        base + "revisions/2/table" + BASED_ON_1,
        table,
        headers(signedIn, "Content-Type", CSV, "If-Match", tag));
  }

  private static HttpResponse<String> preview(String base, byte[] workbook)
      throws IOException, InterruptedException {
    return server.send("POST", base + "preview", workbook, headers(kari, "Content-Type", XLSX));
  }

  private static HttpResponse<String> step(
      String base, int number, String step, String tag, String reason, String... signedIn)
      throws IOException, InterruptedException {
    return server.send(
        "POST",
        base + "revisions/" + number + "/" + step,
        "{\"reason\":\"" + reason + "\"}",
        headers(signedIn, "If-Match", tag));
  }

  private static HttpResponse<String> rebuild(JsonNode run)
      throws IOException, InterruptedException {
    String[] operator = administrator.user("drift", "operator");
    return server.post("/api/runs/" + run.get("id").asText() + "/rebuild", operator);
  }

  private static String[] headers(String[] signedIn, String... more) {
    return Stream.concat(Arrays.stream(signedIn), Arrays.stream(more)).toArray(String[]::new);
  }

  private static JsonNode json(int status, HttpResponse<String> response) throws IOException {
    assertEquals(status, response.statusCode(), response.body());
    return JSON.readTree(response.body());
  }

  private static JsonNode finished(String municipality, int version)
      throws IOException, InterruptedException {
    List<JsonNode> found = new ArrayList<>();
    Waiting.until(
        municipality + " has a report of version " + version,
        PATIENCE,
        () -> {
          JSON.readTree(server.get("/api/runs").body())
              .forEach(
                  run -> {
                    if (run.get("municipality").asText().equals(municipality)
                        && run.path("version").asInt() == version) {
                      found.add(run);
                    }
                  });
          return !found.isEmpty();
        });
    return found.get(0);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}

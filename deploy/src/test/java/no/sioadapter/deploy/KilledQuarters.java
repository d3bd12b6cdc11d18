package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the quarters must look like in the end, however often the server was killed. */
record KilledQuarters(ServerProcess server, Path data) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Whether there is nothing left to do. */
  boolean areSettled() throws IOException, InterruptedException {
    List<JsonNode> dispatches = all("/api/dispatches");
    return dispatches.size() == ThreeMunicipalities.NUMBERS.size()
        && dispatches.stream().allMatch(each -> each.path("state").asText().equals("accepted"))
        && all("/api/runs").stream().noneMatch(each -> has(each, "running"))
        && all("/api/deliveries").stream().noneMatch(each -> has(each, "receiving"))
        && files("inbox").isEmpty();
  }

  /** What a person would look at who wonders why they aren't settled. */
  String state() throws IOException, InterruptedException {
    return server.get("/api/dispatches").body()
        + server.get("/api/runs").body()
        + server.get("/api/deliveries").body()
        + files("inbox");
  }

  void assertNothingIsLeftOver() throws IOException {
    assertEquals(List.of(), files("refused"));
    assertEquals(List.of(), files("work"));
    // what is hidden is half a file
    for (String folder : List.of("archive", "reports", "outbox", "dispatch")) {
      assertEquals(
          List.of(),
          files(folder).stream().filter(name -> name.matches("(.*/)?(\\.|incoming-).*")).toList());
    }
  }

  /** Two deliveries that count, a run that made the report, and its dispatch. */
  void assertOneOfAll(String number) throws IOException, InterruptedException {
    List<String> deliveries = states("/api/deliveries", number);
    deliveries.removeAll(List.of("interrupted", "duplicate"));
    assertEquals(List.of("accepted", "accepted"), deliveries, number);
    List<String> runs = states("/api/runs", number);
    runs.removeAll(List.of("interrupted"));
    assertEquals(List.of("finished"), runs, number);
    JsonNode dispatch = of("/api/dispatches", number).get(0);
    assertEquals(List.of("accepted"), states("/api/dispatches", number));
    List<String> said = new ArrayList<>();
    for (JsonNode event : dispatch.get("events")) {
      said.add(event.get("step").asText() + event.path("why").asText(""));
    }
    for (String once : List.of("queued", "receiptedreceived", "receiptedaccepted")) {
      assertEquals(1, said.stream().filter(once::equals).count(), said.toString());
    }
    // not at all, where the receipt was there before the server could say so
    assertTrue(said.stream().filter("sent"::equals).count() <= 1, said.toString());
    JsonNode report = JSON.readTree(server.get("/api/reports/" + number + "/2019Q1/1").body());
    List<String> steps = new ArrayList<>();
    report.get("events").forEach(each -> steps.add(each.get("step").asText()));
    assertEquals(List.of("made-ready", "approved"), steps, number);
  }

  /** The report's figures, its clock, and that it can be made again to the byte. */
  void assertMadeByTheRecordedClock(String number, String[] operator)
      throws IOException, InterruptedException {
    List<JsonNode> runs = of("/api/runs", number);
    JsonNode made = runs.stream().filter(each -> has(each, "finished")).findFirst().orElseThrow();
    assertEquals(1, made.get("version").asInt());
    assertEquals(216_810 + 34_380, made.get("total").asLong());
    JsonNode counts = made.get("counts");
    assertEquals(
        counts.get("read").asLong(),
        Stream.of("counted", "outside", "notInQuarter", "leftOut")
            .mapToLong(each -> counts.get(each).asLong())
            .sum(),
        counts.toString());
    String first =
        runs.stream()
            .filter(each -> each.get("deliveries").equals(made.get("deliveries")))
            .map(each -> each.get("startedAt").asText())
            .sorted()
            .findFirst()
            .orElseThrow();
    assertEquals(
        Instant.parse(first).truncatedTo(ChronoUnit.SECONDS).toString(), clock(number), number);
    JsonNode again =
        JSON.readTree(
            server.post("/api/runs/" + made.get("id").asText() + "/rebuild", operator).body());
    assertEquals("same-bytes", again.path("outcome").asText(), again.toString());
  }

  /** What was reported is what is in the outbox and at the receiver's, and nothing else is. */
  void assertDeliveredOnce(Receiver receiver) throws IOException {
    String number = receiver.municipality();
    Map<String, String> approved = Receiver.contents(data.resolve("outbox/" + number + "/2019Q1"));
    assertEquals(5, approved.size(), approved.keySet().toString());
    assertSame(approved, Receiver.contents(receiver.drop()));
    Map<String, String> reported = Receiver.contents(reports(number));
    assertTrue(reported.keySet().stream().allMatch(name -> name.contains("-v1")));
    reported.keySet().retainAll(approved.keySet());
    assertSame(approved, reported);
    try (Stream<Path> there = Files.list(receiver.drop())) {
      assertEquals(5, there.count(), "a temporary file stays");
    }
  }

  /** Says which file differs and where, and not all that stands in it. */
  static void assertSame(Map<String, String> expected, Map<String, String> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    for (String name : expected.keySet()) {
      String content = actual.getOrDefault(name, "");
      String wanted = expected.getOrDefault(name, "");
      int common = 0;
      while (common < Math.min(content.length(), wanted.length())
          && content.charAt(common) == wanted.charAt(common)) {
        common++;
      }
      assertEquals(from(wanted, common), from(content, common), name + " from " + common);
    }
  }

  private static String from(String text, int place) {
    return text.substring(place, Math.min(text.length(), place + 60));
  }

  /**
   * The report's files without their clock and what follows from it, for other runs to be held
   * against.
   */
  Map<String, String> timeless(String number) throws IOException {
    Map<String, String> timeless = new TreeMap<>();
    String clock = clock(number);
    Map<String, String> files = Receiver.contents(data.resolve("outbox/" + number + "/2019Q1"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      String content =
          file.getKey().endsWith(".xlsx") ? unzipped(file.getValue()) : file.getValue();
      timeless.put(
          file.getKey(),
          content
              .replace(clock, "CLOCK")
              .replaceAll("[0-9a-f]{64}", "HASH")
              // packed, a spreadsheet with another clock may be a byte longer
              .replaceAll("(xlsx\",\\s+\"size\": )[0-9]+", "$1SIZE"));
    }
    return timeless;
  }

  /** The archive's names: each content once, under its hash. */
  List<String> archived() throws IOException {
    return files("archive").stream().filter(name -> name.matches("../[0-9a-f]{62}")).toList();
  }

  private static String unzipped(String bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(entry.getName())
            .append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return text.toString();
  }

  private String clock(String number) throws IOException {
    Path manifest = reports(number).resolve("sio-" + number + "-2019Q1-v1.manifest.json");
    return JSON.readTree(Files.readString(manifest)).get("createdAt").asText();
  }

  private Path reports(String number) {
    return data.resolve("reports/" + number + "/2019Q1");
  }

  private List<String> files(String folder) throws IOException {
    Path place = data.resolve(folder);
    if (Files.notExists(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> place.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private List<String> states(String path, String number) throws IOException, InterruptedException {
    return new ArrayList<>(
        of(path, number).stream().map(each -> each.get("state").asText()).toList());
  }

  private List<JsonNode> of(String path, String number) throws IOException, InterruptedException {
    return all(path).stream()
        .filter(each -> each.path("municipality").asText().equals(number))
        .toList();
  }

  private List<JsonNode> all(String path) throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    JSON.readTree(server.get(path).body()).forEach(all::add);
    return all;
  }

  private static boolean has(JsonNode each, String state) {
    return each.path("state").asText().equals(state);
  }
}

package no.sioadapter.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import no.sioadapter.period.DateRange;
import no.sioadapter.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks do what they say that they do. How long it takes is nobody's business here. */
class BenchmarksTest {
  private static final DateRange QUARTER =
      DateRange.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31));

  @TempDir Path work;

  @Test
  void nothing_is_wrong_with_a_sound_export() throws IOException {
    Town town = town(new Sound(), 1000, Tables.plain());
    Tally tally = new Tally();
    Report report = Tally.run(town.reader(), town.request(), tally);
    assertEquals(1000, report.counts().counted());
    // how the two files are written, rows that nobody meets, a plan for another size of town
    assertEquals(Map.of("F07", 2L, "M10", 42L, "Q06", 1L), tally.findings());
  }

  @Test
  void without_checks_the_same_is_counted_where_nothing_is_wrong() throws IOException {
    Town town = town(new Sound(), 1000, Tables.plain());
    Tally tally = new Tally();
    Report none = Tally.run(town.reader(), town.withoutChecks(), tally);
    Report all = Tally.run(town.reader(), town.request(), new Tally());
    assertEquals(all.lines(), none.lines());
    assertEquals(500, none.recipients());
    // a reader says it whatever a rule pack says
    assertEquals(Map.of("F07", 2L), tally.findings());
  }

  @Test
  void a_lifelike_export_gives_checks_of_every_kind_something_to_tell() throws IOException {
    Town town = town(new Lifelike(), 5000, Tables.plain());
    Tally tally = new Tally();
    Report report = Tally.run(town.reader(), town.request(), tally);
    Set<String> expected = Set.of("R02", "A04", "M01", "M07", "P01", "P03", "P06");
    assertTrue(tally.findings().keySet().containsAll(expected), () -> tally.findings().toString());
    assertTrue(report.counts().leftOut() * 50 < report.counts().read(), "few are wrong");
  }

  @Test
  void a_table_of_many_rows_gives_the_same_figures_as_the_plain_one() throws IOException {
    Town plain = town(new Lifelike(), 2000, Tables.plain());
    Town large = town(new Lifelike(), 2000, Tables.withConditions(5000));
    assertEquals(5000, large.mapping().lines(QUARTER).size());
    assertEquals(
        Tally.run(plain.reader(), plain.request(), new Tally()).lines(),
        Tally.run(large.reader(), large.request(), new Tally()).lines());
  }

  @Test
  void what_is_compared_is_run_and_printed() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    SideBySide pairs = new SideBySide(0, 1);
    new ChecksBesideCounting(work, out).measure("sound", new Sound(), 100, pairs);
    MappingShare mapping = new MappingShare(work, out);
    mapping.measure(5000, 100, pairs);
    mapping.load(5000, pairs);
    assertTrue(new WhatIfBesideRun(work, out).measure(100, pairs) > 0);
    String text = printed.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("sound, 100 decisions, found {F07=2, M10=42, Q06=1}"), text);
    assertTrue(text.contains("mapping, a table of 5000 rows, 100 decisions"), text);
  }

  @Test
  void the_receiver_accepts_every_report_that_it_is_measured_with() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    assertEquals(3, new ReceptionRate(work, out).measure(2, 100, 1));
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("2 reports of 100 decisions"));
  }

  @Test
  void several_municipalities_reports_go_over_one_session() throws Exception {
    List<MadeReports.Made> reports = new MadeReports(work).make(4, 100);
    // a server that is there on every machine
    try (JavaSsh server = new JavaSsh(Files.createDirectory(work.resolve("java")));
        LongLine line = new LongLine(server.host().port(), 2)) {
      SftpBesideBatch measured = new SftpBesideBatch(work.resolve("java"), System.out);
      measured.send(reports, server.host(), server::sessions);
      assertEquals(1, server.sessions());
      measured.send(reports, server.host(line.port()), server::sessions);
      assertEquals(2, server.sessions());
    }
    if (OpenSsh.letsIn(Files.createDirectory(work.resolve("try")))) {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
      try (OpenSsh server = OpenSsh.start(Files.createDirectory(work.resolve("open")))) {
        new SftpBesideBatch(work.resolve("open"), out)
            .measure(reports, server.host(), server::sessions, new SideBySide(0, 1));
        assertEquals(2, server.sessions(), "the batch's, and the one that all reports share");
      }
      String text = printed.toString(StandardCharsets.UTF_8);
      assertTrue(text.contains("4 reports, 20 files"), text);
    }
  }

  @Test
  void a_receivers_rate_counts_what_it_accepted_and_nothing_else() throws IOException {
    List<MadeReports.Made> reports = new MadeReports(work).make(3, 100);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    List<String> answers = new CopyOnWriteArrayList<>(List.of("GODKJENT", "GODKJENT", "GODKJENT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/reception/reports",
        exchange -> {
          String parts =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
          boolean whole = parts.split("Content-Disposition", -1).length == 6;
          byte[] answer = answers.remove(0).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(whole ? 201 : 400, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    try {
      ReceiverRate rate = new ReceiverRate(1, out);
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      rate.measure("over HTTP", reports, ReceiverRate.post(address, "kommune:passord", 1));
      assertTrue(printed.toString(StandardCharsets.UTF_8).startsWith("2 reports, over HTTP: "));

      answers.addAll(List.of("GODKJENT", "AVVIST", "GODKJENT"));
      ReceiverRate.Way again = ReceiverRate.post(address, "kommune:passord", 1);
      assertThrows(IllegalStateException.class, () -> rate.measure("again", reports, again));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void over_the_drop_folder_every_receipt_is_awaited() throws Exception {
    List<MadeReports.Made> reports = new MadeReports(work).make(1, 100);
    Path reception = work.resolve("reception");
    Path drop = Files.createDirectories(reception.resolve("drop"));
    Path receipts = Files.createDirectories(reception.resolve("receipts"));
    String name = reports.get(0).id().name();
    Thread receiver =
        new Thread(
            () -> {
              try {
                while (!Files.exists(drop.resolve(name + ".manifest.json"))) {
                  Thread.sleep(10);
                }
                Path part = Files.writeString(receipts.resolve(".part"), "GODKJENT");
                Files.move(part, receipts.resolve(name + "-kvittering-1.xml"));
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    receiver.start();
    ReceiverRate.drop(reception).handIn(reports);
    receiver.join();
    try (Stream<Path> there = Files.list(drop)) {
      assertEquals(5, there.count());
    }
  }

  @Test
  void a_spread_is_the_smallest_the_middle_and_the_largest() {
    SideBySide.Spread even = new SideBySide.Spread(List.of(4.0, 1.0, 2.0, 3.0));
    assertEquals("1.000 / 2.500 / 4.000", even.toString());
    assertEquals("0.500 / 2.000 / 9.000", new SideBySide.Spread(List.of(9.0, 0.5, 2.0)).toString());
  }

  private Town town(Shape shape, int decisions, List<String> table) throws IOException {
    Path export = Files.createTempFile(work, "gerica-", ".zip");
    new ExportFile(shape, decisions).write(export);
    Path folder = Files.createTempDirectory(work, "config-");
    Town.write(folder, table);
    return Town.of(folder, export);
  }
}

package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.config.ReceiverRules;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.reception.HandedIn;
import no.sioadapter.reception.Judge;
import no.sioadapter.reception.Part;
import no.sioadapter.reception.ReceivedVersions;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.fhir.ReportFhir;
import no.sioadapter.report.file.ReportFiles;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.text.Language;

/**
 * How many reports a second are kept (on the disk, forced), judged and receipted on two threads:
 * one run's report under the number of one municipality after another. The ledger isn't in it.
 */
final class ReceptionRate {
  private static final int FIRST_NUMBER = 6000;
  private static final int THREADS = 2;
  private static final Instant AT = Instant.parse("2019-04-15T10:00:00Z");

  private final Path work;
  private final PrintStream out;

  ReceptionRate(Path work, PrintStream out) {
    this.work = work;
    this.out = out;
  }

  /** How many were accepted: all of them. */
  int measure(int reports, int decisions, int warmUp) throws IOException {
    List<HandedIn> made = reports(warmUp + reports, decisions);
    Judge judge = new Judge(new ReceiverRules(Optional.empty()), Language.NB);
    ReceiptXml xml = new ReceiptXml();
    int accepted = take(made.subList(0, warmUp), judge, xml);
    long before = System.nanoTime();
    accepted += take(made.subList(warmUp, made.size()), judge, xml);
    long milliseconds = Math.max(1, (System.nanoTime() - before) / 1_000_000);
    out.println(reports + " reports of " + decisions + " decisions, " + THREADS + " threads");
    out.println("  milliseconds in all                  " + milliseconds);
    out.println("  reports a second                     " + 1000L * reports / milliseconds);
    return accepted;
  }

  private int take(List<HandedIn> reports, Judge judge, ReceiptXml xml) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (HandedIn each : reports) {
        calls.add(() -> take(each, judge, xml));
      }
      int accepted = 0;
      for (Future<Boolean> each : threads.invokeAll(calls)) {
        accepted += each.get() ? 1 : 0;
      }
      return accepted;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  private boolean take(HandedIn report, Judge judge, ReceiptXml xml) throws IOException {
    Path place = Files.createTempDirectory(work, "kept-");
    for (HandedIn.File file : report.files()) {
      if (file instanceof HandedIn.File.Whole whole) {
        keep(whole.bytes(), place.resolve(whole.name()));
      }
    }
    Receipt receipt = judge.judge(report, ReceivedVersions.none(), AT).receipt();
    keep(xml.bytes(receipt), place.resolve("kvittering.xml"));
    return receipt.outcome() == Receipt.Outcome.ACCEPTED;
  }

  /** On the disk when it returns, as the receiver's files are. */
  private static void keep(byte[] bytes, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private List<HandedIn> reports(int reports, int decisions) throws IOException {
    Path export = work.resolve("gerica-1243-20190402T0600.zip");
    new ExportFile(new Lifelike(), decisions).write(export);
    Path folder = work.resolve("town");
    Town.write(folder, Tables.plain());
    Town town = Town.of(folder, export);
    Report quarter = Tally.run(town.reader(), town.request(), new Tally());
    ReportFiles files = ReportFiles.standard(ReportFhir.DEFAULT_BASE);
    List<HandedIn> made = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      Report report = of(Integer.toString(FIRST_NUMBER + i), quarter);
      Path place = Files.createTempDirectory(work, "report-");
      files.write(report, place);
      made.add(handedIn(report.name(), place));
    }
    return made;
  }

  private static HandedIn handedIn(String report, Path place) throws IOException {
    List<HandedIn.File> files = new ArrayList<>();
    for (Part part : Part.values()) {
      String name = report + part.suffix();
      files.add(new HandedIn.File.Whole(name, Files.readAllBytes(place.resolve(name))));
    }
    return new HandedIn(ReportId.parse(report).orElseThrow(), files);
  }

  private static Report of(String number, Report like) {
    Municipality old = like.municipality();
    Municipality municipality =
        new Municipality(
            new MunicipalityNumber(number),
            old.name(),
            old.organisationNumber(),
            old.language(),
            old.zone(),
            old.travelGroup(),
            old.allowTestPersons(),
            old.participation(),
            old.systems(),
            old.predecessors(),
            old.errorListLimit());
    return new Report(
        municipality,
        like.quarter(),
        like.version(),
        like.supersedes(),
        like.asOf(),
        like.preview(),
        like.rulePack(),
        like.lines(),
        like.total(),
        like.recipients(),
        like.payments(),
        like.additions(),
        like.counts(),
        like.absences(),
        like.heldBack(),
        like.openErrors(),
        like.waivers(),
        like.missing(),
        like.findings(),
        like.checks(),
        like.inputs(),
        like.programVersion());
  }
}

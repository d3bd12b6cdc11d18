package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.mapping.config.ReceiverRules;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.reception.HandedIn;
import no.sioadapter.reception.Judge;
import no.sioadapter.reception.ReceivedVersions;
import no.sioadapter.report.file.DurableFile;
import no.sioadapter.text.Language;

/**
 * How many reports a second are kept (on the disk, forced), judged and receipted on two threads:
 * one run's report under the number of one municipality after another. The ledger isn't in it.
 */
final class ReceptionRate {
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
        DurableFile.write(whole.bytes(), place.resolve(whole.name()));
      }
    }
    Receipt receipt = judge.judge(report, ReceivedVersions.none(), AT).receipt();
    // on the disk when it returns, as the receiver's files are
    DurableFile.write(xml.bytes(receipt), place.resolve("kvittering.xml"));
    return receipt.outcome() == Receipt.Outcome.ACCEPTED;
  }

  private List<HandedIn> reports(int reports, int decisions) throws IOException {
    List<HandedIn> handedIn = new ArrayList<>();
    for (MadeReports.Made made : new MadeReports(work).make(reports, decisions)) {
      List<HandedIn.File> files = new ArrayList<>();
      for (StoredFile file : made.files()) {
        files.add(new HandedIn.File.Whole(file.name(), Files.readAllBytes(made.path(file))));
      }
      handedIn.add(new HandedIn(made.id(), files));
    }
    return handedIn;
  }
}

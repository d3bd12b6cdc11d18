package no.sioadapter.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.sioadapter.ledger.StoredFile;

/**
 * How many reports a second a receiver takes that runs already, with its database and all: from the
 * first file handed in until the last receipt is there. It must not have had these reports before.
 */
final class ReceiverRate {
  private static final String BOUNDARY = "sio-benchmarks-boundary";
  private static final String ACCEPTED = "GODKJENT";
  private static final int CREATED = 201;
  private static final int LOOK_MS = 20;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

  private final int warmUp;
  private final PrintStream out;

  /** A way to hand reports in. */
  interface Way {
    /** Hands them in, and waits until each has its receipt. */
    void handIn(List<MadeReports.Made> reports) throws IOException;
  }

  /**
   * @param warmUp so many reports first, which aren't measured
   */
  ReceiverRate(int warmUp, PrintStream out) {
    this.warmUp = warmUp;
    this.out = out;
  }

  void measure(String what, List<MadeReports.Made> reports, Way way) throws IOException {
    way.handIn(reports.subList(0, warmUp));
    List<MadeReports.Made> measured = reports.subList(warmUp, reports.size());
    long began = System.nanoTime();
    way.handIn(measured);
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d reports, %s: %.1f s until the last receipt, %.1f reports a second%n",
        measured.size(),
        what,
        seconds,
        measured.size() / seconds);
  }

  /**
   * Over the drop folder, as a sender over SFTP does.
   *
   * @param reception the receiver's folder, in which {@code drop} and {@code receipts} lie
   */
  static Way drop(Path reception) {
    return reports -> {
      for (MadeReports.Made report : reports) {
        for (StoredFile file : report.files()) {
          Path part = reception.resolve("drop/." + file.name() + ".part");
          Files.copy(report.path(file), part);
          Files.move(
              part, reception.resolve("drop").resolve(file.name()), StandardCopyOption.ATOMIC_MOVE);
        }
      }
      for (MadeReports.Made report : reports) {
        Path receipt = reception.resolve("receipts/" + report.id().name() + "-kvittering-1.xml");
        requireAccepted(awaited(receipt));
      }
    };
  }

  private static String awaited(Path receipt) throws IOException {
    long end = System.nanoTime() + PATIENCE;
    while (!Files.exists(receipt)) {
      if (System.nanoTime() > end) {
        throw new IOException("no receipt " + receipt);
      }
      try {
        Thread.sleep(LOOK_MS);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
    return Files.readString(receipt);
  }

  /**
   * Over HTTP, several at a time.
   *
   * @param server such as {@code http://127.0.0.1:8090}
   * @param signIn a reporter's name, a colon and the password
   */
  static Way post(String server, String signIn, int atOnce) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    URI address = URI.create(server + "/api/reception/reports");
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(signIn.getBytes(StandardCharsets.UTF_8));
    return reports -> {
      List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
      for (MadeReports.Made report : reports) {
        HttpRequest request =
            HttpRequest.newBuilder(address)
                .header("Authorization", basic)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts(report)))
                .build();
        calls.add(() -> client.send(request, BodyHandlers.ofString()));
      }
      for (HttpResponse<String> answer : all(calls, atOnce)) {
        if (answer.statusCode() != CREATED) {
          throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        requireAccepted(answer.body());
      }
    };
  }

  private static <T> List<T> all(List<Callable<T>> calls, int atOnce) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(calls)) {
        answers.add(each.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    } finally {
      threads.shutdown();
    }
  }

  private static byte[] parts(MadeReports.Made report) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (StoredFile file : report.files()) {
      String head =
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
              .formatted(BOUNDARY, file.name(), file.name());
      body.write(head.getBytes(StandardCharsets.UTF_8));
      body.write(Files.readAllBytes(report.path(file)));
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  private static void requireAccepted(String receipt) {
    if (!receipt.contains(ACCEPTED)) {
      throw new IllegalStateException("not accepted: " + receipt);
    }
  }
}

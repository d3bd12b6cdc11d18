package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.BackOff;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.SetClock;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.ChannelSource;
import no.sioadapter.routes.failure.FailurePolicy;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.text.Language;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * A sending server with Os on it, in memory but for its outbox: the real routes, the real failure
 * policy, and a clock that the test sets. It can be stopped and started again on what it had.
 */
final class Sender implements AutoCloseable {
  static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  static final Quarter FIRST = new Quarter(2019, 1);
  static final ReportId FIRST_VERSION = new ReportId(OS, FIRST, 1);
  static final Instant START = Instant.parse("2019-04-05T10:00:00Z");

  private static final List<String> ENDINGS =
      List.of(".xlsx", ".xml", ".csv", ".fhir.json", ".manifest.json");
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  final DataFolders folders;
  final ReceiptShelf shelf = ReceiptShelf.inMemory();
  final List<String> counted = new ArrayList<>();
  private final DispatchLedger ledger;
  private final List<ChannelKind> kinds;
  private volatile List<ChannelSettings> channels;
  private final SetClock clock = new SetClock(START);
  private CamelContext camel;
  private Dispatching dispatching;

  Sender(Path data, DispatchLedger ledger, List<ChannelKind> kinds, List<ChannelSettings> channels)
      throws Exception {
    this.folders = new DataFolders(data);
    this.ledger = ledger;
    this.kinds = kinds;
    this.channels = channels;
    this.camel = new DefaultCamelContext();
    this.dispatching = start();
  }

  /** One whose municipality's channels can't be read. */
  static Sender blind(Path data, DispatchLedger ledger) throws Exception {
    return new Sender(data, ledger, List.of(), List.of());
  }

  private Dispatching start() throws Exception {
    camel.addRoutesConfigurations(new FailurePolicy());
    camel.getShutdownStrategy().setTimeout(1);
    Dispatching started =
        Dispatching.on(
            camel,
            new DispatchParts(
                folders,
                new OnlyOs(),
                new Told(),
                kinds,
                number -> {
                  throw new IllegalStateException("the test names its channels");
                },
                ledger,
                shelf,
                new BackOff(Duration.ofSeconds(30), Duration.ofHours(1), 5),
                Duration.ofMillis(50),
                clock,
                Language.EN,
                (kind, result) -> counted.add(kind + " " + result.getClass().getSimpleName())));
    camel.start();
    started.open();
    return started;
  }

  /** As if the process had ended and begun again. */
  void restart() throws Exception {
    camel.stop();
    camel = new DefaultCamelContext();
    dispatching = start();
  }

  /** As if the municipality's file were written anew. */
  void rewrite(List<ChannelSettings> now) {
    channels = now;
  }

  DispatchDesk desk() {
    return dispatching.desk();
  }

  /** Puts a report of some kilobytes into the outbox, and queues it. */
  ReportId approve(int version) throws IOException {
    ReportId report = new ReportId(OS, FIRST, version);
    desk().queue(report, write(report));
    return report;
  }

  List<StoredFile> write(ReportId report) throws IOException {
    Path outbox = Files.createDirectories(folders.outbox(OS, FIRST));
    List<StoredFile> files = new ArrayList<>();
    for (String ending : ENDINGS) {
      String name = report.name() + ending;
      byte[] bytes = (name + "\n").repeat(200).getBytes(StandardCharsets.UTF_8);
      Files.write(outbox.resolve(name), bytes);
      files.add(new StoredFile(name, hash(bytes), bytes.length));
    }
    return files;
  }

  /** The first version's files in the outbox, in the order in which they are sent. */
  List<Path> outboxFiles() {
    Path outbox = folders.outbox(OS, FIRST);
    return ENDINGS.stream().map(each -> outbox.resolve(FIRST_VERSION.name() + each)).toList();
  }

  static ContentHash hash(byte[] bytes) {
    MessageDigest digest = ContentHash.digest();
    digest.update(bytes);
    return ContentHash.of(digest);
  }

  DispatchId id(int version, int channel) {
    return new DispatchId(new ReportId(OS, FIRST, version), channels.get(channel).name());
  }

  Dispatch dispatch(int version) {
    return ledger.find(id(version, 0)).orElseThrow();
  }

  void setClock(Instant moment) {
    clock.set(moment);
  }

  Instant now() {
    return clock.instant();
  }

  Dispatch await(int version, Predicate<Dispatch> wanted) throws InterruptedException {
    return await(id(version, 0), wanted);
  }

  Dispatch await(DispatchId id, Predicate<Dispatch> wanted) throws InterruptedException {
    List<Dispatch> last = new ArrayList<>();
    await(
        () -> {
          last.clear();
          ledger.find(id).ifPresent(last::add);
          return last.stream().anyMatch(wanted);
        },
        () -> last.stream().map(each -> each.state() + " " + each.events()).toList().toString());
    return last.get(0);
  }

  static void await(BooleanSupplier wanted, Supplier<String> otherwise)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + PATIENCE + ": " + otherwise.get());
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() {
    camel.stop();
  }

  private final class Told implements ChannelSource {
    @Override
    public ChannelSource.Answer channels(
        MunicipalityNumber municipality, Collection<ChannelForm> forms) {
      return channels.isEmpty()
          ? new ChannelSource.Answer.Unusable(List.of(new Reason("D08", "line 9")))
          : new ChannelSource.Answer.Found(channels);
    }
  }

  private static final class OnlyOs implements Municipalities {
    @Override
    public List<MunicipalityNumber> numbers() {
      return List.of(OS);
    }

    @Override
    public Municipalities.Answer find(MunicipalityNumber number, Quarter quarter) {
      return new Municipalities.Answer.Unknown();
    }

    @Override
    public Municipalities.Answer reporting(MunicipalityNumber number, Quarter quarter) {
      return new Municipalities.Answer.Unknown();
    }
  }
}

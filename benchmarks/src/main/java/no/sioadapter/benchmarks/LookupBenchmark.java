package no.sioadapter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.period.DateRange;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One question to the mapping table: what a decision's service is in the quarter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LookupBenchmark {
  private static final DateRange QUARTER =
      DateRange.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31));
  private static final SourceSystem GERICA = new SourceSystem("gerica");

  /** The table's rows; 48 is the plain one. */
  @Param({"48", "5000"})
  public int rows;

  private final List<ServiceKey> services = new ArrayList<>();
  private @Nullable CodeResolver table;
  private int next;

  /** Writes and loads the table. */
  @Setup
  public void load() throws IOException {
    Path folder = Files.createTempDirectory("benchmark");
    Town.write(folder, Tables.withConditions(rows));
    table = Town.load(folder).mapping();
    for (int unit = 0; unit < ExportFile.UNITS; unit++) {
      for (Service service : Services.MAPPED) {
        services.add(key(service, unit));
      }
    }
  }

  private static ServiceKey key(Service service, int unit) {
    boolean place = service.condition().equals("place");
    Shift shift = service.shift().equals("Natt") ? Shift.NIGHT : Shift.DAY_EVENING;
    return new ServiceKey(
        GERICA,
        new LocalCode(service.localCodeIn(unit % Services.DISTRICTS)),
        ExportFile.unit(unit),
        place ? Optional.empty() : Optional.of(shift),
        Optional.empty(),
        place ? Optional.of(PlaceOwnership.OWN) : Optional.empty());
  }

  /** The question. */
  @Benchmark
  public List<ResolvedSpan> resolve() {
    next = next + 1 == services.size() ? 0 : next + 1;
    return Objects.requireNonNull(table).resolve(services.get(next), QUARTER);
  }
}

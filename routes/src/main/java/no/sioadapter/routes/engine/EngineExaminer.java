package no.sioadapter.routes.engine;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.engine.QuarterRun;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunSink;
import no.sioadapter.ledger.Reason;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.xml.PastReports;
import no.sioadapter.routes.intake.DeliveryExaminer;
import no.sioadapter.rulepack.Municipality;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.intake.DeliveryReaders;

/** Examines a delivery as a run would: by a run of it alone, whose report nobody sees. */
public final class EngineExaminer implements DeliveryExaminer {
  private final ConfigFolders folders;
  private final Clock clock;

  /** Examines by these municipalities' rules. */
  public EngineExaminer(ConfigFolders folders, Clock clock) {
    this.folders = folders;
    this.clock = clock;
  }

  @Override
  public List<Reason> examine(Delivery delivery, Municipality municipality, Quarter quarter)
      throws IOException {
    Configuration configuration;
    try {
      configuration = folders.load(municipality.number(), quarter).configuration();
    } catch (ConfigurationRefused refused) {
      return folders.reasons(refused);
    }
    RunOutcome outcome =
        new QuarterRun(new DeliveryReaders(configuration.profiles().values()))
            .run(
                Requests.of(
                    configuration,
                    List.of(delivery),
                    List.of(),
                    PastReports.none(),
                    Optional.empty(),
                    1,
                    Optional.empty(),
                    clock.instant()),
                new Deaf());
    if (outcome instanceof RunOutcome.FailedToCheck failed) {
      // a mistake of ours: the failure policy sets the file aside, with where to look in the log
      throw new IllegalStateException("checks that failed: " + failed.crashed());
    }
    return outcome instanceof RunOutcome.Refused refused
        ? new FindingReasons(municipality.language()).of(refused.reasons())
        : List.of();
  }

  /** Only whether it can be read is asked. */
  private static final class Deaf implements RunSink {
    @Override
    public void finding(Finding finding) {}

    @Override
    public void contribution(SourceSystem system, Decision decision, Contribution contribution) {}
  }
}

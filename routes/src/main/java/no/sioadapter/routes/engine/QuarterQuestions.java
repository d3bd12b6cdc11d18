package no.sioadapter.routes.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.sioadapter.engine.FirstMoves;
import no.sioadapter.engine.Move;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.WhatIf;
import no.sioadapter.engine.WhatIfOutcome;
import no.sioadapter.engine.coverage.CoverageOutcome;
import no.sioadapter.engine.coverage.CoverageRun;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.QuarterBasis;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.RevisionId;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.suggest.Suggester;
import no.sioadapter.mapping.suggest.SuggestionText;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.xml.PastReports;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.folder.FolderTree;
import no.sioadapter.routes.quarter.OpenedDeliveries;
import no.sioadapter.source.intake.DeliveryReaders;
import no.sioadapter.text.Language;

/**
 * What a mapping table makes of the deliveries that count for a quarter. Each question costs as
 * much as a run, so that a municipality has one at a time.
 */
public final class QuarterQuestions {
  /** So that questions leave room for the runs. */
  private static final int AT_ONCE = 2;

  private final ConfigFolders folders;
  private final Revisions revisions;
  private final DeliveryLedger deliveries;
  private final DataFolders data;
  private final Archive archive;
  private final Clock clock;
  private final Turns turns = new Turns(AT_ONCE);

  public QuarterQuestions(
      ConfigFolders folders,
      Revisions revisions,
      DeliveryLedger deliveries,
      DataFolders data,
      Archive archive,
      Clock clock) {
    this.folders = folders;
    this.revisions = revisions;
    this.deliveries = deliveries;
    this.data = data;
    this.archive = archive;
    this.clock = clock;
  }

  /** A quarter made ready for reading. */
  private record Ready(
      MunicipalityQuarter quarter, Configuration configuration, RunRequest request) {
    DeliveryReaders reader() {
      return new DeliveryReaders(configuration.profiles().values());
    }

    int decimals() {
      return request.rulePack().counting().figureDecimals();
    }
  }

  /** Answers from what was made ready. */
  private interface Question<T> {
    Asked<T> answer(Ready ready) throws ConfigurationRefused, IOException;
  }

  /**
   * Which local codes the quarter's decisions have, and where each goes.
   *
   * @throws IOException where the disk fails
   */
  public Asked<CoverageAnswer> coverage(MunicipalityQuarter quarter, Language language)
      throws IOException {
    return ask(
        quarter,
        language,
        ready -> {
          CoverageOutcome outcome = cover(ready, ready.configuration().suggester(List.of()));
          return outcome instanceof CoverageOutcome.Covered covered
              ? new Asked.Answered<>(
                  CoverageAnswer.of(
                      quarter.municipality().value(),
                      quarter.quarter().toString(),
                      covered.coverage(),
                      ready.decimals()))
              : unusable(((CoverageOutcome.NotCovered) outcome).why(), language);
        });
  }

  /**
   * What the codes that need a mapping may be; nothing is mapped by it.
   *
   * @param most how many for each
   * @throws IOException where the disk fails
   */
  public Asked<List<SuggestionAnswer>> suggestions(
      MunicipalityQuarter quarter, int most, Language language) throws IOException {
    SuggestionText text = SuggestionText.in(language);
    return ask(
        quarter,
        language,
        ready -> {
          Suggester suggester = ready.configuration().suggester(List.of());
          CoverageOutcome outcome = cover(ready, suggester);
          return outcome instanceof CoverageOutcome.Covered covered
              ? new Asked.Answered<>(
                  covered.coverage().rows().stream()
                      .filter(row -> row.fate().isOpen())
                      .map(
                          row ->
                              new SuggestionAnswer(
                                  ServiceAnswer.of(row, ready.decimals()),
                                  suggester.suggest(row.service()).stream()
                                      .limit(most)
                                      .map(each -> SuggestionAnswer.Candidate.of(each, text))
                                      .toList()))
                      .toList())
              : unusable(((CoverageOutcome.NotCovered) outcome).why(), language);
        });
  }

  /**
   * What a revision would make of the quarter, beside what the active one makes of it.
   *
   * @param most how many of the decisions that move are named
   * @throws IOException where the disk fails
   */
  public Asked<WhatIfAnswer> whatIf(
      MunicipalityQuarter quarter, int revision, int most, Language language) throws IOException {
    Optional<Revision> draft = revisions.get(new RevisionId(quarter.municipality(), revision));
    if (draft.isEmpty()) {
      return new Asked.UnknownRevision<>(revision);
    }
    return ask(
        quarter,
        language,
        ready -> {
          TableReading reading =
              folders
                  .of(quarter.municipality())
                  .checkTable(
                      revisions.content(draft.get()).as(draft.get().id().fileName()),
                      quarter.quarter());
          if (reading.table().isEmpty()) {
            return new Asked.Unusable<>(ConfigFolders.reasons(reading.refusals(), language));
          }
          FirstMoves moves = new FirstMoves(most);
          WhatIfOutcome outcome =
              new WhatIf(ready.reader())
                  .run(ready.request(), reading.table().get(), new Silence(), moves);
          return answer(ready, revision, outcome, moves.held(), language);
        });
  }

  private static Asked<WhatIfAnswer> answer(
      Ready ready, int revision, WhatIfOutcome outcome, List<Move> moves, Language language) {
    if (outcome instanceof WhatIfOutcome.Refused refused) {
      return unusable(refused.reasons(), language);
    }
    if (outcome instanceof WhatIfOutcome.FailedToCheck failed) {
      throw new IllegalStateException("checks that failed: " + failed.crashed());
    }
    return new Asked.Answered<>(
        WhatIfAnswer.of(
            revision,
            ready.quarter().quarter().toString(),
            (WhatIfOutcome.Compared) outcome,
            moves));
  }

  private static CoverageOutcome cover(Ready ready, Suggester suggester) throws IOException {
    return new CoverageRun(ready.reader(), suggester).run(ready.request(), new Silence());
  }

  private static <T> Asked<T> unusable(RunOutcome why, Language language) {
    if (why instanceof RunOutcome.Refused refused) {
      return unusable(refused.reasons(), language);
    }
    throw new IllegalStateException("the engine failed: " + why.getClass().getSimpleName());
  }

  private static <T> Asked<T> unusable(List<Finding> reasons, Language language) {
    return new Asked.Unusable<>(new FindingReasons(language).of(reasons));
  }

  private <T> Asked<T> ask(MunicipalityQuarter quarter, Language language, Question<T> question)
      throws IOException {
    if (!folders.numbers().contains(quarter.municipality())) {
      return new Asked.UnknownMunicipality<>();
    }
    QuarterBasis basis = QuarterBasis.of(deliveries.of(quarter.municipality(), quarter.quarter()));
    if (basis.ids().isEmpty()) {
      return new Asked.NothingDelivered<>();
    }
    if (!turns.take(quarter.municipality())) {
      return new Asked.Busy<>();
    }
    try {
      return question.answer(ready(quarter, basis));
    } catch (ConfigurationRefused refused) {
      return new Asked.Unusable<>(ConfigFolders.reasons(refused.problems(), language));
    } finally {
      try {
        FolderTree.delete(work(quarter));
      } finally {
        turns.giveBack(quarter.municipality());
      }
    }
  }

  private Ready ready(MunicipalityQuarter quarter, QuarterBasis basis)
      throws ConfigurationRefused, IOException {
    Configuration configuration =
        folders.load(quarter.municipality(), quarter.quarter()).configuration();
    RunOrder order =
        new RunOrder(
            quarter.municipality(),
            quarter.quarter(),
            RunOrder.Cause.ADMINISTRATOR,
            basis.ids(),
            basis.missing(configuration.municipality().systems()));
    Path work = work(quarter);
    FolderTree.delete(work);
    Files.createDirectories(work);
    OpenedDeliveries opened =
        OpenedDeliveries.of(OpenedDeliveries.COUNTING, order, deliveries, archive, work);
    RunRequest request =
        Requests.of(
            configuration,
            opened.deliveries(),
            opened.hashes(),
            PastReports.none(),
            Optional.empty(),
            1,
            Optional.empty(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return new Ready(quarter, configuration, request);
  }

  private Path work(MunicipalityQuarter quarter) {
    return data.work().resolve("question-" + quarter.municipality().value());
  }
}

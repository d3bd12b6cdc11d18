package no.sioadapter.routes.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.engine.EarlierQuarter;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.config.MunicipalityRules;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Details;
import no.sioadapter.report.InputHash;
import no.sioadapter.routes.quarter.EarlierRun;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.source.Delivery;
import no.sioadapter.source.DeliveryReader;
import no.sioadapter.source.DeliveryRefused;
import no.sioadapter.source.RecordSink;

/**
 * The quarter before that a run's decisions are held against.
 *
 * @param inputs what it adds to the run's inputs
 * @param files its rules by their place in a municipality's folder; none where the run reads them
 */
record HeldAgainst(EarlierQuarter quarter, List<InputHash> inputs, Map<String, InputFile> files) {
  /**
   * The quarter before, by its own year's rules.
   *
   * @param folder where the rules of another year lie
   */
  static HeldAgainst of(EarlierRun run, Configuration configuration, MunicipalityFolder folder)
      throws ConfigurationRefused, IOException {
    Quarter before = configuration.quarter().previous();
    RulePack own = configuration.rulePack();
    RulePack pack = own;
    Map<String, InputFile> files = Map.of();
    if (before.year() != configuration.quarter().year()) {
      MunicipalityRules rules = folder.rules(before);
      pack = rules.pack();
      files = rules.files();
    }
    EarlierQuarter quarter = new EarlierQuarter(before, pack, run.deliveries());
    List<InputHash> inputs = new ArrayList<>(run.hashes());
    inputs.addAll(quarter.rules(own));
    return new HeldAgainst(quarter, inputs, files);
  }

  /** Whether the deliveries of then can be read as exports are written today. */
  boolean isReadable(DeliveryReader reader) throws IOException {
    for (Delivery delivery : quarter.deliveries()) {
      try {
        reader.read(delivery, new Ignored());
      } catch (DeliveryRefused refused) {
        return false;
      }
    }
    return true;
  }

  /** Whether it can be read is all that is asked. */
  private static final class Ignored implements RecordSink {
    @Override
    public void decision(DecisionRecord decision) {}

    @Override
    public void absence(AbsenceRecord absence) {}

    @Override
    public void fileOf(Location where, MunicipalityNumber municipality) {}

    @Override
    public void note(Location where, Details details) {}
  }
}

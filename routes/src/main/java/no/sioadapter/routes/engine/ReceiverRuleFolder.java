package no.sioadapter.routes.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.sioadapter.mapping.config.ReceiverRules;
import no.sioadapter.reception.RuleSource;

/** The rules that a receiver judges by. */
public final class ReceiverRuleFolder {
  private ReceiverRuleFolder() {}

  /**
   * Those that are shipped, and those in the folder in their place.
   *
   * @param folder where {@code rulepack/<year>} may lie
   * @throws IOException where the program's own list of municipalities can't be read
   */
  public static RuleSource in(Optional<Path> folder) throws IOException {
    return new ReceiverRules(folder);
  }
}

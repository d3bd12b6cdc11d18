package no.sioadapter.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sio rulepack}: verbs on a year's rules. */
@Command(name = "rulepack")
final class RulepackCommand {
  @Mixin final CommonOptions common = new CommonOptions();
}

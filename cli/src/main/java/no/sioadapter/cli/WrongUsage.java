package no.sioadapter.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage in the user's language; picocli's own words are English and for developers. */
final class WrongUsage {
  private final Terminal terminal;

  WrongUsage(Terminal terminal) {
    this.terminal = terminal;
  }

  void tell(ParameterException wrong) {
    CommandLine verb = wrong.getCommandLine();
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String options =
          missing.getMissing().stream().map(WrongUsage::shown).collect(Collectors.joining(", "));
      terminal.say("usage.missing", Map.of("options", options));
    } else if (wrong instanceof UnmatchedArgumentException unknown) {
      String arguments =
          unknown.getUnmatched().stream().map(Masked::text).collect(Collectors.joining(" "));
      terminal.say("usage.unknown", Map.of("arguments", arguments));
    } else if (wrong.getArgSpec() == null) {
      String verbs = String.join(", ", verb.getSubcommands().keySet());
      terminal.say("usage.no-verb", Map.of("verbs", verbs));
    } else {
      String key = wrong instanceof OverwrittenOptionException ? "usage.twice" : "usage.value";
      terminal.say(key, Map.of("option", name(wrong.getArgSpec())));
    }
    String command = verb.getCommandSpec().qualifiedName();
    terminal.say("usage.help", Map.of("command", command));
  }

  private static String shown(ArgSpec option) {
    return name(option) + " " + option.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}

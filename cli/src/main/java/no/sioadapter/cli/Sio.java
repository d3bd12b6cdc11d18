package no.sioadapter.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import picocli.CommandLine;

/**
 * The command line's front door. Results go to {@code out}, messages to {@code err}, in UTF-8;
 * neither ever holds a person's id or a stack trace.
 */
public final class Sio {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Map<String, String> environment;
  private final Clock clock;
  private final boolean interactive;

  /**
   * A command line.
   *
   * @param environment {@code SIO_LANG}, {@code SIO_DEBUG} and {@code SIO_PASSWORD} are looked at
   * @param clock gives {@code --as-of} where it isn't given
   * @param interactive whether somebody watches, so that progress may be shown
   */
  public Sio(
      PrintWriter out,
      PrintWriter err,
      Map<String, String> environment,
      Clock clock,
      boolean interactive) {
    this.out = out;
    this.err = err;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
    this.interactive = interactive;
  }

  /**
   * Runs one command.
   *
   * @return 0 clean; 1 finished with error-level findings; 2 wrong usage or configuration; 3 an
   *     input was refused; 4 an internal failure
   */
  public int run(String... arguments) {
    List<String> words = List.of(arguments);
    Terminal terminal = Terminal.in(LanguageChoice.of(words, environment), out, err, interactive);
    FailurePolicy policy =
        new FailurePolicy(terminal, words.contains("--json"), environment.containsKey("SIO_DEBUG"));
    try {
      return commandLine(new Session(terminal, clock, environment), policy).execute(arguments);
    } catch (Error e) {
      // picocli passes on what isn't an Exception
      return policy.fail(e).code();
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static CommandLine commandLine(Session session, FailurePolicy policy) {
    CommandLine mapping = new CommandLine(new MappingCommand());
    mapping.addSubcommand(new MappingCheckCommand(session));
    mapping.addSubcommand(new CoverageCommand(session));
    mapping.addSubcommand(new SuggestCommand(session));
    mapping.addSubcommand(new WhatIfCommand(session));
    mapping.addSubcommand(new MappingDiffCommand(session));
    mapping.addSubcommand(new MappingImportCommand(session));
    mapping.addSubcommand(new MappingExportCommand(session));
    mapping.addSubcommand(new MappingRolloverCommand(session));
    CommandLine rulepack = new CommandLine(new RulepackCommand());
    rulepack.addSubcommand(new RulepackDiffCommand(session));
    CommandLine dispatch = new CommandLine(new DispatchCommand());
    dispatch.addSubcommand(new DispatchListCommand(session));
    for (String step : List.of("retry", "hold", "release", "cancel", "delivered")) {
      dispatch.addSubcommand(step, new DispatchStepCommand(session, step));
    }
    CommandLine sio = new CommandLine(new SioCommand());
    sio.addSubcommand(new ReportCommand(session));
    sio.addSubcommand(new CheckCommand(session));
    sio.addSubcommand(new ExplainCommand(session));
    sio.addSubcommand(new ReportsCommand(session));
    sio.addSubcommand(new ReadyCommand(session));
    sio.addSubcommand(new ApproveCommand(session));
    sio.addSubcommand(new TurnDownCommand(session));
    sio.addSubcommand(new WithdrawCommand(session));
    sio.addSubcommand(dispatch);
    sio.addSubcommand(mapping);
    sio.addSubcommand(rulepack);
    return sio.setResourceBundle(HelpWords.in(session.terminal().language()))
        .setExpandAtFiles(false)
        .setOut(session.terminal().out())
        .setErr(session.terminal().err())
        .setParameterExceptionHandler(policy)
        .setExecutionExceptionHandler(policy);
  }

  /**
   * Runs one command and ends the program with its exit status. Whether somebody watches, the
   * launcher knows ({@code SIO_INTERACTIVE}): Java can't ask about standard error alone.
   */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    if (!environment.containsKey("SIO_DEBUG")) {
      // what libraries log is not for the user
      LogManager.getLogManager().reset();
    }
    Sio sio =
        new Sio(
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            environment,
            Clock.systemUTC(),
            environment.containsKey("SIO_INTERACTIVE"));
    System.exit(sio.run(arguments));
  }

  /** Whatever the machine's locale is. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}

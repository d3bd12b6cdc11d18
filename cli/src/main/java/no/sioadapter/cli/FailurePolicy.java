package no.sioadapter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where a command that can't be carried out is told of. */
final class FailurePolicy implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Terminal terminal;
  private final boolean json;
  private final boolean debug;

  /**
   * A policy.
   *
   * @param json whether a JSON object is due also now
   * @param debug whether the developer wants the trace, with whatever it may hold
   */
  FailurePolicy(Terminal terminal, boolean json, boolean debug) {
    this.terminal = terminal;
    this.json = json;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    new WrongUsage(terminal).tell(wrong);
    return end(ExitStatus.USAGE).code();
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    if (failure instanceof Stopped stopped) {
      stopped.lines().forEach(terminal::sayLine);
      return end(stopped.status()).code();
    }
    return fail(failure).code();
  }

  /** Neither the user nor an input is at fault. */
  ExitStatus fail(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      terminal.say("failure.memory", Map.of());
    } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      tellDisk(failure);
    } else {
      terminal.say("failure.program", Map.of("id", FailureId.of(failure)));
    }
    if (debug) {
      failure.printStackTrace(terminal.err());
    }
    return end(ExitStatus.FAILURE);
  }

  private void tellDisk(Throwable disk) {
    Throwable cause = disk instanceof UncheckedIOException ? disk.getCause() : disk;
    String file =
        cause instanceof FileSystemException named && named.getFile() != null
            ? Masked.text(named.getFile())
            : terminal.words().format("failure.some-file");
    terminal.say("failure.disk", Map.of("file", file, "id", FailureId.of(disk)));
  }

  private ExitStatus end(ExitStatus status) {
    if (json) {
      JsonEnding.print(terminal.out(), status);
    }
    return status;
  }
}

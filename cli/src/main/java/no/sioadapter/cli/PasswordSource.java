package no.sioadapter.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a password comes from: a file, the environment, or whoever sits there. Never an argument,
 * which everybody on the machine can see.
 */
record PasswordSource(Map<String, String> environment, Terminal terminal) {
  private static final String VARIABLE = "SIO_PASSWORD";

  /**
   * The password; empty where nobody gives one.
   *
   * @throws Stopped where the file can't be read
   */
  Optional<String> password(Optional<Path> file) throws Stopped {
    if (file.isPresent()) {
      return Optional.of(read(file.get()));
    }
    if (environment.containsKey(VARIABLE)) {
      return Optional.of(environment.get(VARIABLE));
    }
    // from JDK 22 on there is one too where nobody sits: then it reads what is piped in
    @SuppressWarnings("SystemConsoleNull")
    @Nullable Console console = System.console();
    if (console == null) {
      return Optional.empty();
    }
    char @Nullable [] typed =
        console.readPassword("%s ", terminal.words().format("server.password"));
    return typed == null ? Optional.empty() : Optional.of(new String(typed));
  }

  private String read(Path file) throws Stopped {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw new Stopped(
          ExitStatus.USAGE,
          List.of(
              terminal
                  .words()
                  .format("server.no-password-file", Map.of("file", Masked.path(file)))));
    }
  }
}

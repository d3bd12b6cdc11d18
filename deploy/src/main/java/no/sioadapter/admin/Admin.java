package no.sioadapter.admin;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.logging.LogManager;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.text.Language;
import picocli.CommandLine;

/** The verbs that work on the server's data without the server. */
public final class Admin {
  static final int DONE = 0;
  private static final int USAGE = 2;
  private static final int REFUSED = 3;
  private static final int FAILURE = 4;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Function<String, Optional<String>> values;
  private final Clock clock;

  /**
   * A command line.
   *
   * @param values the server's settings by name, and {@code sio.home} and {@code sio.lang}
   */
  public Admin(
      PrintWriter out, PrintWriter err, Function<String, Optional<String>> values, Clock clock) {
    this.out = out;
    this.err = err;
    this.values = values;
    this.clock = clock;
  }

  /**
   * Carries out one verb.
   *
   * @return 0 done; 2 wrong usage; 3 refused, and nothing was changed; 4 the program or the machine
   *     failed
   */
  public int run(String... arguments) {
    Desk desk = new Desk(language(List.of(arguments)), values, out, clock);
    CommandLine keys = new CommandLine(new KeysVerb());
    keys.addSubcommand(new NewKeyVerb(desk));
    keys.addSubcommand(new RotateVerb(desk));
    CommandLine sio = new CommandLine(new SioVerb());
    sio.addSubcommand(new BackupVerb(desk));
    sio.addSubcommand(new RestoreVerb(desk));
    sio.addSubcommand(new DecryptVerb(desk));
    sio.addSubcommand(keys);
    int status =
        sio.setResourceBundle(help(desk.language()))
            .setExpandAtFiles(false)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(
                (wrong, words) -> {
                  err.println(desk.words().format("usage", Map.of()));
                  wrong.getCommandLine().usage(err);
                  return USAGE;
                })
            .setExecutionExceptionHandler((failure, line, parsed) -> told(failure, desk))
            .execute(arguments);
    out.flush();
    err.flush();
    return status;
  }

  private int told(Exception failure, Desk desk) {
    if (failure instanceof Refused refused) {
      err.println(refused.text(desk.words()));
      return REFUSED;
    }
    if (failure instanceof KeyRefused refused) {
      err.println(refused.text(desk.language()));
      return REFUSED;
    }
    // a database's own text may quote what stands in a row
    String what =
        failure instanceof SQLException sql
            ? sql.getClass().getSimpleName() + " " + sql.getSQLState()
            : failure instanceof IOException
                ? failure.toString()
                : failure.getClass().getSimpleName();
    err.println(desk.words().format("failed", Map.of("what", what)));
    return FAILURE;
  }

  private Language language(List<String> arguments) {
    int option = arguments.indexOf("--lang");
    Optional<String> said =
        option >= 0 && option + 1 < arguments.size()
            ? Optional.of(arguments.get(option + 1))
            : values.apply("sio.lang");
    return said.flatMap(Language::parse).orElse(Language.NB);
  }

  private static ResourceBundle help(Language language) {
    String file = "help_" + language.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(Admin.class.getResourceAsStream(file), file)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Carries out one verb and ends the program with its status. */
  public static void main(String[] arguments) {
    // what libraries log is not for the user
    LogManager.getLogManager().reset();
    Admin admin =
        new Admin(
            utf8(FileDescriptor.out), utf8(FileDescriptor.err), Admin::set, Clock.systemUTC());
    System.exit(admin.run(arguments));
  }

  /** As the server is told: a Java property, else an environment variable. */
  private static Optional<String> set(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(variable(name))))
        .filter(value -> !value.isBlank());
  }

  private static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}

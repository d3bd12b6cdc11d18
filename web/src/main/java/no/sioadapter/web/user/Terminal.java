package no.sioadapter.web.user;

import java.io.PrintStream;
import java.util.Map;
import no.sioadapter.text.Messages;

/** Where the server was started from: the one place where a one-time password is shown. */
public final class Terminal {
  private final PrintStream out;
  private final Messages messages;

  /**
   * Onto a stream.
   *
   * @param out not the log's
   */
  public Terminal(PrintStream out, Messages messages) {
    this.out = out;
    this.messages = messages;
  }

  void tell(String kind, UserName name, String password) {
    out.println(messages.format("terminal." + kind, Map.of("name", name)));
    out.println(messages.format("terminal.password", Map.of("password", password)));
    out.println(messages.format("terminal.change"));
    out.flush();
  }
}

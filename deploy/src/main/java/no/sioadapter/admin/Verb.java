package no.sioadapter.admin;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import no.sioadapter.routes.cipher.KeyRefused;
import picocli.CommandLine.Option;

/** What an administrator asks for. */
abstract class Verb implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      order = 91)
  boolean help;

  @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang", order = 90)
  String lang = "";

  private final Desk desk;

  Verb(Desk desk) {
    this.desk = desk;
  }

  Desk desk() {
    return desk;
  }

  abstract void carryOut() throws Refused, KeyRefused, IOException, SQLException;

  @Override
  public Integer call() throws Refused, KeyRefused, IOException, SQLException {
    carryOut();
    return Admin.DONE;
  }
}

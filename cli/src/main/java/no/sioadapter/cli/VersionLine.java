package no.sioadapter.cli;

import no.sioadapter.engine.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"sio " + ProgramVersion.text()};
  }
}

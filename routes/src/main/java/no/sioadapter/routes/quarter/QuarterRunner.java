package no.sioadapter.routes.quarter;

import java.io.IOException;

/** The engine, as the server sees it. */
public interface QuarterRunner {
  /**
   * Runs a quarter.
   *
   * @throws IOException where the disk fails
   */
  RunResult run(RunTask task) throws IOException;
}

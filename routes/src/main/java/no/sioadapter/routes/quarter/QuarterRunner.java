package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.util.Optional;

/** The engine, as the server sees it. */
public interface QuarterRunner {
  /**
   * Runs a quarter by what is set today, and lays a copy of all that it read into the sources.
   *
   * @throws IOException where the disk fails
   */
  RunResult run(RunTask task) throws IOException;

  /**
   * Makes a report again from what lies in the task's sources: today's settings play no part.
   *
   * @param revision of the mapping table then; empty where the municipality's own file was read
   * @throws IOException where the disk fails
   */
  RunResult again(RunTask task, Optional<Integer> revision) throws IOException;
}

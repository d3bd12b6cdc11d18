package no.sioadapter.engine;

/** Tells now and then how many records a stage has read. */
final class Progress {
  private static final int EVERY = 8192;

  private final RunSink sink;
  private final RunSink.Stage stage;
  private long records;

  Progress(RunSink sink, RunSink.Stage stage) {
    this.sink = sink;
    this.stage = stage;
  }

  void step() {
    records++;
    if (records % EVERY == 0) {
      sink.progress(stage, records);
    }
  }
}

package no.sioadapter.routes.folder;

/** A file of an approved report isn't what the run wrote: nothing of it goes out. */
public final class AlteredReport extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  AlteredReport(String name) {
    super("not as its run wrote it: " + name);
  }
}

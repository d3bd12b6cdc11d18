package no.sioadapter.routes.approval;

/** A file of an approved report isn't what the run wrote: nothing of it goes out. */
final class AlteredReport extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  AlteredReport(String name) {
    super("not as its run wrote it: " + name);
  }
}

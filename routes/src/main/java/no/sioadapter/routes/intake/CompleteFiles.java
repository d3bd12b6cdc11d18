package no.sioadapter.routes.intake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/** Lets a route see complete files only. */
final class CompleteFiles implements GenericFileFilter<File> {
  private final Completeness completeness;

  CompleteFiles(Completeness completeness) {
    this.completeness = completeness;
  }

  @Override
  public boolean accept(GenericFile<File> file) {
    try {
      return !file.isDirectory() && completeness.ready(file.getFile().toPath());
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

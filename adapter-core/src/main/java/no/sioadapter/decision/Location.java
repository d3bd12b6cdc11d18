package no.sioadapter.decision;

/**
 * Where something stands in what was read.
 *
 * @param file the file's name, without folders
 * @param line the line, from 1; 0 where it is about the file as a whole
 * @param column the column's (or attribute's) name; empty where it is about the line as a whole
 */
public record Location(String file, long line, String column) {
  public Location {
    if (line < 0) {
      throw new IllegalArgumentException("negative line");
    }
  }

  /** About the file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, "");
  }

  /** The same line, at a column. */
  public Location at(String columnName) {
    return new Location(file, line, columnName);
  }
}

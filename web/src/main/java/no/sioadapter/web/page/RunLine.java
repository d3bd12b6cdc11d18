package no.sioadapter.web.page;

import java.util.List;
import no.sioadapter.web.rest.FileView;

/**
 * A run on the page, every value as it is shown; empty text where there is none.
 *
 * @param started Norwegian time
 * @param total whole kroner
 * @param recipients distinct persons (S01)
 * @param read decisions, like the four after it (I-14)
 * @param missing systems that had delivered nothing
 * @param files what can be fetched
 * @param remarks what else there is to say
 */
public record RunLine(
    long id,
    String municipality,
    String quarter,
    String version,
    String state,
    String started,
    String total,
    String recipients,
    String read,
    String counted,
    String outside,
    String notInQuarter,
    String leftOut,
    String missing,
    List<FileView> files,
    List<String> remarks) {
  public RunLine {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }
}

package no.sioadapter.web.rest;

import java.util.List;
import no.sioadapter.mapping.revision.RevisionPage;
import no.sioadapter.mapping.revision.RevisionText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of a table's revisions, the newest first. */
@Schema(name = "RevisionPage")
public record RevisionPageView(
    @Schema(description = "How many there are in all") int total, List<RevisionView> revisions) {
  static RevisionPageView of(RevisionPage page, RevisionText words) {
    return new RevisionPageView(
        page.total(), page.revisions().stream().map(each -> RevisionView.of(each, words)).toList());
  }
}

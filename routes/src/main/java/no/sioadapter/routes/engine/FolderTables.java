package no.sioadapter.routes.engine;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.revision.Refusal;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.RevisionAnswer;
import no.sioadapter.mapping.revision.RevisionText;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.TableContent;
import no.sioadapter.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables in use: the active revisions, after a look at what lies in the folders. */
final class FolderTables {
  private static final Logger LOG = LoggerFactory.getLogger(FolderTables.class);

  private final Revisions revisions;
  private final RevisionText words;
  private final Map<MunicipalityNumber, ContentHash> told = new ConcurrentHashMap<>();

  FolderTables(Revisions revisions, Language language) {
    this.revisions = revisions;
    this.words = RevisionText.in(language);
  }

  /** A table in use. */
  record Active(int revision, InputFile table) {}

  /** The active revision; empty where there is none and the folder's table can't become one. */
  Optional<Active> of(MunicipalityNumber municipality, MunicipalityFolder folder)
      throws IOException {
    Optional<InputFile> file = folder.table();
    if (file.isPresent()) {
      look(municipality, TableContent.of(file.get().bytes()));
    }
    Optional<Revision> active = revisions.history(municipality).active();
    if (active.isEmpty()) {
      return Optional.empty();
    }
    Revision revision = active.get();
    return Optional.of(
        new Active(
            revision.id().number(), revisions.content(revision).as(revision.id().fileName())));
  }

  /** One at a time: two systems' files often arrive together, and one look is enough. */
  private synchronized void look(MunicipalityNumber municipality, TableContent file)
      throws IOException {
    boolean first = revisions.history(municipality).active().isEmpty();
    Optional<RevisionAnswer> answer =
        revisions.lookAt(municipality, file, words.takenFromFolder(first));
    if (answer.isEmpty()) {
      return;
    }
    if (answer.get() instanceof RevisionAnswer.Done done) {
      Revision revision = done.revision();
      LOG.info(
          "{}: mapping.csv is revision {}, {}",
          municipality,
          revision.id().number(),
          words.of(revision.state()));
    } else if (answer.get() instanceof RevisionAnswer.Refused refused
        && !first
        && !file.hash().equals(told.put(municipality, file.hash()))) {
      tell(municipality, refused.why());
    }
  }

  /** Once for each content: the folder is looked at often. */
  private void tell(MunicipalityNumber municipality, Refusal why) {
    LOG.warn("{}: the changed mapping.csv is not used: {}", municipality, words.of(why));
    words.problems(why).forEach(line -> LOG.warn("{}: {}", municipality, line));
  }
}

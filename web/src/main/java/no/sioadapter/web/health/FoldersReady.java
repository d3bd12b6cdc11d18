package no.sioadapter.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.intake.IntakeSettings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether the folders that are written to can be. */
@Readiness
@ApplicationScoped
public class FoldersReady implements HealthCheck {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private DataFolders folders;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private IntakeSettings intake;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("folders").up();
    for (Path folder :
        List.of(folders.archive(), folders.refused(), folders.reports(), folders.work())) {
      check(answer, folder);
    }
    intake.systems().forEach(system -> check(answer, folders.inbox(system)));
    return answer.build();
  }

  private void check(HealthCheckResponseBuilder answer, Path folder) {
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      answer.down().withData(folders.root().relativize(folder).toString(), "not writable");
    }
  }
}

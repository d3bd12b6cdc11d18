package no.sioadapter.routes.reception;

import java.time.Duration;
import no.sioadapter.text.Language;

/**
 * How the drop folder is watched.
 *
 * @param poll how often it is looked into
 * @param patience how long is waited for files that a manifest names, or for a manifest
 * @param language of the reasons beside what is set aside
 */
public record ReceptionSettings(Duration poll, Duration patience, Language language) {}

package no.sioadapter.web.reception;

import java.util.Optional;

/**
 * Whether this server receives.
 *
 * @param side what it receives with; empty where it doesn't
 */
public record ReceptionRole(Optional<ReceivingSide> side) {}

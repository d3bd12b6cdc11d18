package no.sioadapter.reminder;

import no.sioadapter.code.SourceSystem;
import no.sioadapter.dispatch.ChannelName;

/** What a quarter lacks to be reported. */
public sealed interface Missing {
  /** The year's rules aren't there, or can't be used. */
  record Rules(int year) implements Missing {}

  /** A system that the quarter waits for delivered nothing. */
  record Delivery(SourceSystem system) implements Missing {}

  /** Everything is delivered, and no run has made a report. */
  record Run() implements Missing {}

  /** The last run ended without a report. */
  record SoundRun() implements Missing {}

  /** Nobody has put the report forward. */
  record Readiness(int version) implements Missing {}

  /** The report was put forward, and waits for somebody else to approve it. */
  record Approval(int version) implements Missing {}

  /** The report was withdrawn, and no other took its place. */
  record Replacement(int version) implements Missing {}

  /** The approved report hasn't gone out. */
  record Sending(int version) implements Missing {}

  /** The report went out over a channel that gives receipts, and none came. */
  record Receipt(int version, ChannelName channel) implements Missing {}

  /** The receiver rejected the report. */
  record Acceptance(int version) implements Missing {}
}

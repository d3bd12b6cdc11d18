package no.sioadapter.web.rest;

import java.io.IOException;

/** A body went on beyond the largest report. */
class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge() {
    super("longer than any report");
  }
}

package no.sioadapter.web.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a chosen password is sent; only described here, and read by {@link SentJson}. */
@Schema(name = "Password")
record PasswordBody(@Schema(required = true, minLength = 12, maxLength = 200) String password) {
  @Override
  public String toString() {
    return "***";
  }
}

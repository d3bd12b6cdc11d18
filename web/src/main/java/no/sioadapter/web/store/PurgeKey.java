package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Which content was taken away, and when. */
@Embeddable
class PurgeKey implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "sha256")
  private String content;

  @Column(name = "purged_at")
  private Instant at;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected PurgeKey() {}

  PurgeKey(String content, Instant at) {
    this.content = content;
    this.at = at;
  }

  Instant at() {
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PurgeKey key && key.content.equals(content) && key.at.equals(at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(content, at);
  }
}

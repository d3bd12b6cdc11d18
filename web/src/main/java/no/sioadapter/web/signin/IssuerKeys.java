package no.sioadapter.web.signin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issuer's public keys, fetched from where it says that they lie. */
final class IssuerKeys implements JWKSetSource<SecurityContext> {
  private static final int PATIENCE_MILLIS = 5000;
  private static final int MOST_BYTES = 100_000;

  private final TokenSettings settings;
  private final ResourceRetriever http =
      new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES);

  IssuerKeys(TokenSettings settings) {
    this.settings = settings;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      URI place = settings.keys().isPresent() ? settings.keys().get() : discovered();
      return JWKSet.parse(fetch(place));
    } catch (IOException | ParseException | IllegalArgumentException e) {
      throw new JWKSetUnavailableException("the issuer's keys can't be fetched", e);
    }
  }

  private URI discovered() throws IOException, ParseException, KeySourceException {
    Map<String, Object> said = JSONObjectUtils.parse(fetch(settings.discovery()));
    URI place = JSONObjectUtils.getURI(said, "jwks_uri");
    if (!settings.issuer().equals(JSONObjectUtils.getURI(said, "issuer"))
        || place == null
        || !TokenSettings.isSafe(place)) {
      throw new JWKSetUnavailableException("the issuer describes another");
    }
    return place;
  }

  private String fetch(URI place) throws IOException {
    return http.retrieveResource(place.toURL()).getContent();
  }

  @Override
  public void close() {
    // nothing is held
  }
}

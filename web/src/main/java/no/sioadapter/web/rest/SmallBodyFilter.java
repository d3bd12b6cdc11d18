package no.sioadapter.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import no.sioadapter.reception.Part;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before a body is read, where the guard of roles stands after. An answer that comes before
 * the body is at its end would be lost with the connection, so what is left is read and thrown
 * away, within bounds.
 */
@Provider
@SmallBody
public class SmallBodyFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;

  /** All files of a report at their largest, and what stands between them. */
  private static final long LARGEST =
      Arrays.stream(Part.values()).mapToLong(Part::largest).sum() + (64 << 10);

  private static final long MOST_DRAINED = 4 * LARGEST;
  private static final String BODY = "sio.body";
  private static final String INSIDE = "sio.inside";
  private static final Logger LOG = LoggerFactory.getLogger(SmallBodyFilter.class);

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller callers;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Turnstile turnstile;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    Limited body = new Limited(context.getEntityStream());
    context.setProperty(BODY, body);
    context.setEntityStream(body);
    callers.get().require(Role.REPORTER);
    if (length(context) > LARGEST) {
      context.abortWith(
          ProblemResponse.of(
              Problem.of(TOO_LARGE, "problem.report-too-large", RequestLanguage.of(request))));
    } else if (turnstile.enter()) {
      context.setProperty(INSIDE, true);
    } else {
      context.abortWith(turnedAway());
    }
  }

  @Override
  public void filter(ContainerRequestContext context, ContainerResponseContext response) {
    if (context.getProperty(INSIDE) != null) {
      turnstile.leave();
    }
    if (context.getProperty(BODY) instanceof Limited body) {
      body.drain();
    }
  }

  private Response turnedAway() {
    Problem problem = Problem.of(TOO_MANY, "problem.crowded", RequestLanguage.of(request));
    return Response.fromResponse(ProblemResponse.of(problem))
        .header(HttpHeaders.RETRY_AFTER, Turnstile.AGAIN_SECONDS)
        .build();
  }

  private static long length(ContainerRequestContext context) {
    String said = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try {
      return said == null ? 0 : Long.parseLong(said.strip());
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Ends where a body goes beyond, that hasn't said how long it is. */
  private static final class Limited extends FilterInputStream {
    private long left = LARGEST;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    /** To its end, or until nobody would wait longer. */
    void drain() {
      byte[] nothing = new byte[8192];
      try {
        for (long read = 0; read < MOST_DRAINED; ) {
          int more = in.read(nothing);
          if (more < 0) {
            return;
          }
          read += more;
        }
      } catch (IOException e) {
        LOG.debug("a sender is gone: {}", e.getClass().getName());
      }
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new BodyTooLarge();
      }
    }
  }
}

package no.sioadapter.routes.channel.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertificateException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Calls over HTTP. No redirect is followed: what is sent is meant for one receiver, and a token is
 * not to be shown to another. Host names are verified by the client itself.
 */
public final class HttpLine {
  private final LineSettings settings;
  private final HttpClient client;

  /**
   * A line; nothing is dialled yet.
   *
   * @throws KeysUnreadable where a file with keys can't be read
   */
  public HttpLine(LineSettings settings) throws KeysUnreadable {
    this.settings = settings;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connect());
    settings.keys().context().ifPresent(builder::sslContext);
    this.client = builder.build();
  }

  /** Calls, and waits for the whole answer, but no longer than the settings say. */
  public Reply call(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<byte[]>> call =
        client.sendAsync(
            request.setHeader("User-Agent", "sio-adapter").build(),
            head -> new BoundedBody(settings.longest()));
    try {
      HttpResponse<byte[]> response = call.get(settings.answer().toMillis(), TimeUnit.MILLISECONDS);
      return new Reply.Answer(response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      call.cancel(true);
      return new Reply.NoAnswer(Reply.Silence.NOT_ANSWERED);
    } catch (InterruptedException e) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return new Reply.NoAnswer(Reply.Silence.NOT_ANSWERED);
    } catch (ExecutionException e) {
      return new Reply.NoAnswer(why(e));
    }
  }

  private static Reply.Silence why(ExecutionException failure) {
    if (has(failure, CertificateException.class)
        || has(failure, SSLPeerUnverifiedException.class)) {
      return Reply.Silence.NOT_TRUSTED;
    }
    if (has(failure, TooLong.class)) {
      return Reply.Silence.TOO_LONG;
    }
    if (has(failure, ConnectException.class) || has(failure, HttpConnectTimeoutException.class)) {
      return Reply.Silence.NOT_REACHED;
    }
    if (has(failure, IOException.class)) {
      return Reply.Silence.BROKEN_OFF;
    }
    // none of the network's doing: a fault of the program, for the failure policy
    throw new IllegalStateException("the call failed", failure.getCause());
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(kind::isInstance);
  }
}

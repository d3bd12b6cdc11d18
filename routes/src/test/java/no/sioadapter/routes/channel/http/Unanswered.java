package no.sioadapter.routes.channel.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A call that is handled like any other, but whose answer never leaves. */
public final class Unanswered extends HttpExchange {
  private final HttpExchange call;
  private final Headers answer = new Headers();

  /** The call behind it. */
  public Unanswered(HttpExchange call) {
    this.call = call;
  }

  @Override
  public Headers getRequestHeaders() {
    return call.getRequestHeaders();
  }

  @Override
  public Headers getResponseHeaders() {
    return answer;
  }

  @Override
  public URI getRequestURI() {
    return call.getRequestURI();
  }

  @Override
  public String getRequestMethod() {
    return call.getRequestMethod();
  }

  @Override
  public HttpContext getHttpContext() {
    return call.getHttpContext();
  }

  @Override
  public void close() {
    // whoever made it closes the call
  }

  @Override
  public InputStream getRequestBody() {
    return call.getRequestBody();
  }

  @Override
  public OutputStream getResponseBody() {
    return OutputStream.nullOutputStream();
  }

  @Override
  public void sendResponseHeaders(int status, long length) {
    // nobody hears it
  }

  @Override
  public InetSocketAddress getRemoteAddress() {
    return call.getRemoteAddress();
  }

  @Override
  public int getResponseCode() {
    return -1;
  }

  @Override
  public InetSocketAddress getLocalAddress() {
    return call.getLocalAddress();
  }

  @Override
  public String getProtocol() {
    return call.getProtocol();
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return call.getAttribute(name);
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    call.setAttribute(name, value);
  }

  @Override
  public void setStreams(InputStream in, OutputStream out) {
    call.setStreams(in, out);
  }

  @Override
  public @Nullable HttpPrincipal getPrincipal() {
    return call.getPrincipal();
  }
}

package no.sioadapter.routes.channel.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A line between two that breaks after so many bytes in one of its directions, once. */
public final class CutLine implements Closeable {
  /** Where the line breaks. */
  public enum Direction {
    /** In what the client sends. */
    OUT,
    /** In what the server answers. */
    BACK
  }

  private final int port;
  private volatile ServerSocket entry;
  private volatile int server;
  private final AtomicLong out = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong back = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong carriedOut = new AtomicLong();
  private final AtomicLong carriedBack = new AtomicLong();
  private final AtomicLong budget = new AtomicLong();
  private volatile boolean isBroken;

  /** A whole line to a port of this machine. */
  public CutLine(int server) throws IOException {
    this.server = server;
    this.entry = open(0);
    this.port = entry.getLocalPort();
    start(this::accept);
  }

  private static ServerSocket open(int port) throws IOException {
    return new ServerSocket(port, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
  }

  /** Where to call. */
  public int port() {
    return port;
  }

  /** Breaks it when so many more bytes have gone; whole again afterwards. */
  public void cutAfter(Direction direction, long bytes) {
    (direction == Direction.OUT ? out : back).set(bytes);
  }

  /** Breaks whatever the client sends after so many more bytes, until it is mended. */
  public void cutEveryAfter(long bytes) {
    budget.set(bytes);
    isBroken = true;
  }

  /** Takes no new call, until it is mended. */
  public void refuse() throws IOException {
    entry.close();
  }

  /** New calls end at another port. */
  public void leadTo(int other) {
    server = other;
  }

  /** Whole from now on. */
  public void mend() throws IOException {
    isBroken = false;
    if (entry.isClosed()) {
      entry = open(port);
      start(this::accept);
    }
  }

  /** How many bytes have gone so far. */
  public long carried(Direction direction) {
    return (direction == Direction.OUT ? carriedOut : carriedBack).get();
  }

  private void accept() {
    ServerSocket mine = entry;
    while (!mine.isClosed()) {
      try {
        Socket client = mine.accept();
        Socket other = new Socket(mine.getInetAddress(), server);
        start(() -> carry(client, other, out, carriedOut));
        start(() -> carry(other, client, back, carriedBack));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void carry(Socket from, Socket to, AtomicLong left, AtomicLong carried) {
    byte[] buffer = new byte[1024];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream sink = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (isBroken && left == out && budget.addAndGet(-read) < 0) {
          sink.write(buffer, 0, (int) Math.max(0, read + budget.get()));
          return;
        }
        int allowed = (int) Math.min(read, left.get());
        sink.write(buffer, 0, allowed);
        sink.flush();
        carried.addAndGet(allowed);
        if (left.get() != Long.MAX_VALUE && left.addAndGet(-allowed) <= 0 && allowed < read) {
          left.set(Long.MAX_VALUE);
          return;
        }
      }
    } catch (IOException broken) {
      // the other direction broke
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cut-line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      entry.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

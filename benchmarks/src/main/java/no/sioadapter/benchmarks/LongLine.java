package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A line to a server of this machine as if it stood elsewhere: whatever is said, either way, is
 * heard a while later. How much fits on the line isn't limited.
 */
final class LongLine implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final ServerSocket door;
  private final int port;
  private final long nanoseconds;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "long-line");
            thread.setDaemon(true);
            return thread;
          });

  /** What was said, and when it is to be heard; the end is nothing. */
  private record Said(ByteBuffer bytes, long heardAt) {}

  /**
   * @param port of the server
   * @param milliseconds each way
   */
  LongLine(int port, int milliseconds) throws IOException {
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = port;
    this.nanoseconds = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    threads.execute(this::accept);
  }

  /** Where the line begins. */
  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket caller = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
        caller.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        carry(caller, server);
        carry(server, caller);
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void carry(Socket from, Socket to) {
    BlockingQueue<Said> onTheWay = new LinkedBlockingQueue<>();
    threads.execute(() -> listen(from, onTheWay));
    threads.execute(() -> tell(onTheWay, to));
  }

  private void listen(Socket from, BlockingQueue<Said> onTheWay) {
    byte[] piece = new byte[PIECE];
    try (InputStream in = from.getInputStream()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        onTheWay.add(new Said(ByteBuffer.wrap(Arrays.copyOf(piece, read)), later()));
      }
    } catch (IOException e) {
      // told as the end
    }
    onTheWay.add(new Said(ByteBuffer.allocate(0), later()));
  }

  private long later() {
    return System.nanoTime() + nanoseconds;
  }

  private static void tell(BlockingQueue<Said> onTheWay, Socket to) {
    try (OutputStream out = to.getOutputStream()) {
      for (Said said = onTheWay.take(); said.bytes().hasRemaining(); said = onTheWay.take()) {
        TimeUnit.NANOSECONDS.sleep(said.heardAt() - System.nanoTime());
        out.write(said.bytes().array());
        out.flush();
      }
    } catch (IOException e) {
      // nobody listens any more
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }
}

package no.sioadapter.routes.channel.drop;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchChangedHostKeyException;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchUnknownHostKeyException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import no.sioadapter.routes.channel.Trouble;

/**
 * One session with a server, opened when it is needed, kept for the next, closed when nobody has
 * needed it for a while, and opened anew where it was closed meanwhile. One at a time.
 */
final class SftpLine {
  private static final Duration IDLE = Duration.ofMinutes(2);

  private final SftpLogin login;
  private final Semaphore doors;
  private final ScheduledExecutorService watch;
  private final Duration idle;

  /** Fair: whoever sends many files lets others in between. */
  private final ReentrantLock turn = new ReentrantLock(true);

  private Optional<Open> open = Optional.empty();
  private Optional<Future<?>> leave = Optional.empty();

  /**
   * @param doors of the host, so many as may log in at once
   * @param watch closes the session where the server lets us wait: the library would wait for ever
   */
  SftpLine(SftpLogin login, Semaphore doors, ScheduledExecutorService watch) {
    this(login, doors, watch, IDLE);
  }

  /**
   * The same.
   *
   * @param idle how long a session is kept that nobody needs
   */
  SftpLine(SftpLogin login, Semaphore doors, ScheduledExecutorService watch, Duration idle) {
    this.login = login;
    this.doors = doors;
    this.watch = watch;
    this.idle = idle;
  }

  /** Something to do over the session. */
  interface Work<T> {
    T on(ChannelSftp sftp) throws SftpException, IOException;
  }

  /**
   * Does it.
   *
   * @param place what to name where the server says that it can't be done there
   */
  <T> T run(String place, Work<T> work) throws DropFailure {
    turn.lock();
    try {
      leave.ifPresent(stay -> stay.cancel(false));
      return again(place, work);
    } finally {
      leave = Optional.of(watch.schedule(this::leave, idle.toMillis(), MILLISECONDS));
      turn.unlock();
    }
  }

  private <T> T again(String place, Work<T> work) throws DropFailure {
    boolean kept = open.filter(Open::isConnected).isPresent();
    try {
      return tried(place, work);
    } catch (DropFailure failure) {
      if (kept && failure.trouble() instanceof Trouble.BrokenOff) {
        // closed by the other side since it was last used
        return tried(place, work);
      }
      throw failure;
    }
  }

  /** Closes a session that nobody has needed for a while; the next work opens another. */
  private void leave() {
    // whoever is at work needs it, and this thread to be watched by
    if (turn.tryLock()) {
      try {
        close();
      } finally {
        turn.unlock();
      }
    }
  }

  private void close() {
    open.ifPresent(Open::close);
    open = Optional.empty();
  }

  private <T> T tried(String place, Work<T> work) throws DropFailure {
    if (open.filter(Open::isConnected).isEmpty()) {
      close();
      open = Optional.of(connect());
    }
    Open used = open.orElseThrow();
    long began = System.nanoTime();
    Future<?> end =
        watch.schedule(used.session()::disconnect, login.timeout().toMillis(), MILLISECONDS);
    try {
      return work.on(used.sftp());
    } catch (SftpException e) {
      DropFailure failure = failure(place, e, began);
      if (failure.trouble() instanceof Trouble.BrokenOff
          || failure.trouble() instanceof Trouble.NoAnswer) {
        close();
      }
      throw failure;
    } catch (IOException e) {
      close();
      throw DropFailure.passing(lost(began), e);
    } finally {
      end.cancel(false);
    }
  }

  private Open connect() throws DropFailure {
    try {
      doors.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DropFailure.passing(new Trouble.NoConnection(login.shown()), e);
    }
    try {
      return connected();
    } finally {
      doors.release();
    }
  }

  private Open connected() throws DropFailure {
    Session session = login.session();
    int patience = Math.toIntExact(login.timeout().toMillis());
    try {
      session.connect(patience);
      ChannelSftp sftp = (ChannelSftp) session.openChannel("sftp");
      sftp.connect(patience);
      return new Open(session, sftp);
    } catch (JSchUnknownHostKeyException e) {
      session.disconnect();
      throw DropFailure.lasting(new Trouble.HostKeyUnknown(login.shown(), known()), e);
    } catch (JSchChangedHostKeyException e) {
      session.disconnect();
      throw DropFailure.lasting(new Trouble.HostKeyChanged(login.shown(), known()), e);
    } catch (JSchException e) {
      session.disconnect();
      throw isRefusedLogin(e)
          ? DropFailure.lasting(new Trouble.LoginRefused(login.shown()), e)
          : DropFailure.passing(new Trouble.NoConnection(login.shown()), e);
    }
  }

  private String known() {
    return login.knownHosts().toString();
  }

  /** The library has no type for it. */
  private static boolean isRefusedLogin(JSchException e) {
    return String.valueOf(e.getMessage()).contains("Auth fail");
  }

  private DropFailure failure(String place, SftpException e, long began) {
    boolean lost =
        e.id == ChannelSftp.SSH_FX_NO_CONNECTION
            || e.id == ChannelSftp.SSH_FX_CONNECTION_LOST
            || e.getCause() != null
            || open.filter(Open::isConnected).isEmpty();
    if (lost) {
      return DropFailure.passing(lost(began), e);
    }
    return switch (e.id) {
      case ChannelSftp.SSH_FX_NO_SUCH_FILE ->
          DropFailure.passing(new Trouble.PlaceMissing(place), e);
      case ChannelSftp.SSH_FX_PERMISSION_DENIED ->
          DropFailure.passing(new Trouble.NoPermission(place), e);
      default -> DropFailure.passing(new Trouble.NotTaken(place), e);
    };
  }

  private Trouble lost(long began) {
    long waited = NANOSECONDS.toMillis(System.nanoTime() - began);
    return waited < login.timeout().toMillis()
        ? new Trouble.BrokenOff(login.shown())
        : new Trouble.NoAnswer(login.shown());
  }

  /** An open session. */
  private record Open(Session session, ChannelSftp sftp) {
    boolean isConnected() {
      return session.isConnected() && sftp.isConnected();
    }

    void close() {
      sftp.disconnect();
      session.disconnect();
    }
  }
}

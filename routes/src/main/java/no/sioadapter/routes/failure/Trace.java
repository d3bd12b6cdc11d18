package no.sioadapter.routes.failure;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A failure for the log: where it happened, without the messages, since they may quote a file. */
final class Trace {
  private static final int FRAMES = 12;

  private Trace() {}

  static String of(@Nullable Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(cause.getClass().getName()).append('\n').append(frames(cause));
    }
    return text.toString();
  }

  private static String frames(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "    at " + frame + '\n')
        .collect(Collectors.joining());
  }
}

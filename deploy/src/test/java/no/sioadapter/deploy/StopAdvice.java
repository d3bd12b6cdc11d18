package no.sioadapter.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.asm.Advice;

/**
 * Woven into the method where the server is to stop: leaves a mark and waits for the kill. Only the
 * JDK's own classes may be named here, since the code ends up in the server's classes.
 */
final class StopAdvice {
  private StopAdvice() {}

  @Advice.OnMethodEnter
  static void stopHere(@Advice.AllArguments Object[] arguments) throws Exception {
    boolean meant = false;
    for (Object argument : arguments) {
      meant |= String.valueOf(argument).contains(System.getProperty("sio.stop.argument", ""));
    }
    if (meant) {
      Path mark = Path.of(System.getProperty("sio.stop.mark"));
      if (Files.notExists(mark)) {
        Files.createFile(mark);
      }
      while (true) {
        Thread.sleep(1000);
      }
    }
  }
}

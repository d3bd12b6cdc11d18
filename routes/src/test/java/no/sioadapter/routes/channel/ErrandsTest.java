package no.sioadapter.routes.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for whom, on a real context. */
class ErrandsTest {
  private final CamelContext camel = new DefaultCamelContext();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger atOnce = new AtomicInteger();
  private Errands errands;

  @BeforeEach
  void start() throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:errand")
                .process(exchange -> run(exchange.getMessage().getBody(String.class)));
          }
        });
    camel.start();
    errands = Errands.of(camel);
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  private void run(String about) throws InterruptedException {
    if (about.equals("slow")) {
      assertEquals(1, atOnce.incrementAndGet());
      begun.countDown();
      goOn.await();
      atOnce.decrementAndGet();
    }
    if (about.equals("fails")) {
      done.add(about);
      throw new IllegalStateException(about);
    }
    done.add(about);
  }

  @Test
  void aSlowOneKeepsNoOtherWaitingAndIsRunOnceMoreHoweverOftenItWasAskedFor() throws Exception {
    errands.run("direct:errand", "slow");
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    for (int i = 0; i < 5; i++) {
      errands.run("direct:errand", "slow");
    }
    errands.run("direct:errand", "quick");
    await("quick", 1);
    assertEquals(List.of("quick"), done);

    goOn.countDown();
    await("slow", 2);
    Thread.sleep(100);
    assertEquals(List.of("quick", "slow", "slow"), done);
  }

  @Test
  void oneThatFailedIsRunWhenItIsAskedForAgain() throws Exception {
    errands.run("direct:errand", "fails");
    await("fails", 1);
    errands.run("direct:errand", "fails");
    await("fails", 2);
  }

  @Test
  void aContextHasTheSameForAll() {
    assertEquals(errands, Errands.of(camel));
  }

  private void await(String about, int times) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (Collections.frequency(done, about) < times) {
      assertTrue(System.nanoTime() < end, done.toString());
      Thread.sleep(10);
    }
  }
}

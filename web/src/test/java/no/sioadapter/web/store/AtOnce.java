package no.sioadapter.web.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several who do something at the same moment. */
final class AtOnce {
  private AtOnce() {}

  /** What each was answered, in the order of their numbers, from 0. */
  static <T> List<T> answers(int callers, IntFunction<Callable<T>> caller)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(callers);
    List<Callable<T>> calls = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      Callable<T> call = caller.apply(i);
      calls.add(
          () -> {
            start.await();
            return call.call();
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(calls)) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}

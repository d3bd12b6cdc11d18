package no.sioadapter.routes.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.DefaultThreadPoolFactory;

/** Camel's pools of threads that the container made: they know its names and transactions. */
final class ContainerThreads extends DefaultThreadPoolFactory {
  private final ThreadFactory container;

  ContainerThreads(ThreadFactory container) {
    this.container = container;
  }

  @Override
  public ExecutorService newCachedThreadPool(ThreadFactory camel) {
    return super.newCachedThreadPool(container);
  }

  @Override
  public ExecutorService newThreadPool(ThreadPoolProfile profile, ThreadFactory camel) {
    return super.newThreadPool(profile, container);
  }

  @Override
  public ScheduledExecutorService newScheduledThreadPool(
      ThreadPoolProfile profile, ThreadFactory camel) {
    return super.newScheduledThreadPool(profile, container);
  }
}

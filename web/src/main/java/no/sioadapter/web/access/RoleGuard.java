package no.sioadapter.web.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Stands before every method with {@link Requires}, and before its transaction. */
@Interceptor
@Requires(Role.VIEWER)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RoleGuard implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private transient CurrentCaller callers;

  /**
   * Lets in, or not.
   *
   * @throws NotAllowed where not
   * @throws Exception the method's own
   */
  @AroundInvoke
  Object guard(InvocationContext call) throws Exception {
    callers.get().require(role(call));
    return call.proceed();
  }

  private static Role role(InvocationContext call) {
    Requires onMethod = call.getMethod().getAnnotation(Requires.class);
    return onMethod != null
        ? onMethod.value()
        : call.getMethod().getDeclaringClass().getAnnotation(Requires.class).value();
  }
}

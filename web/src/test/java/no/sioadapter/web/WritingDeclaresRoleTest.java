package no.sioadapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.sioadapter.web.access.ForEverybody;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.junit.jupiter.api.Test;

/** Every method of the API says whom it is for; one that writes is for more than looking. */
class WritingDeclaresRoleTest {
  private static final List<Method> METHODS = methods();

  @Test
  void everyMethodSaysWhomItIsFor() {
    assertTrue(METHODS.size() >= 10, "the API is found: " + METHODS.size());
    for (Method method : METHODS) {
      assertTrue(
          method.isAnnotationPresent(Requires.class)
              != method.isAnnotationPresent(ForEverybody.class),
          method.toString());
    }
  }

  @Test
  void whatWritesNeedsMoreThanTheRightToLookAndIsDescribedSo() {
    Set<String> withoutRole = new TreeSet<>();
    for (Method method : METHODS) {
      if (method.isAnnotationPresent(GET.class)) {
        continue;
      }
      assertTrue(
          method.getAnnotationsByType(SecurityRequirement.class).length > 0, method.toString());
      Requires requires = method.getAnnotation(Requires.class);
      if (requires == null) {
        withoutRole.add(method.getName());
      } else {
        assertFalse(requires.value() == Role.VIEWER, method.toString());
      }
    }
    assertEquals(Set.of("password"), withoutRole, "one's own password only");
  }

  @Test
  void theGuardStandsBeforeBeansOnly() {
    for (Method method : METHODS) {
      Class<?> bean = method.getDeclaringClass();
      assertTrue(
          bean.isAnnotationPresent(RequestScoped.class)
              || bean.isAnnotationPresent(ApplicationScoped.class),
          bean + " has no scope, so that nothing would stand before " + method.getName());
    }
  }

  private static List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.sioadapter.web")) {
      if (type.isAnnotatedWith(Path.class)) {
        type.getMethods().stream()
            .map(JavaMethod::reflect)
            .filter(WritingDeclaresRoleTest::isOperation)
            .forEach(methods::add);
      }
    }
    return methods;
  }

  private static boolean isOperation(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
  }
}

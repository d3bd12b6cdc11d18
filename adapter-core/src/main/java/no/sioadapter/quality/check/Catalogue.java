package no.sioadapter.quality.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sioadapter.quality.AbsenceCheck;
import no.sioadapter.quality.CaseCheck;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.EarlierCheck;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Limit;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.RunCheck;
import org.jboss.jandex.IndexReader;

/**
 * All checks that there are: the classes that {@link Check} marks. The build leaves an index of
 * them beside this class. Pages, messages and fixtures are held against this list.
 */
public final class Catalogue {
  private static final String INDEX = "checks.idx";

  /** What a check that examines something is; one that is none of them is raised elsewhere. */
  private static final List<Class<?>> KINDS =
      List.of(
          DecisionCheck.class,
          AbsenceCheck.class,
          CaseCheck.class,
          CodedCheck.class,
          EarlierCheck.class,
          PersonCheck.class,
          QuarterCheck.class,
          RunCheck.class);

  private static final List<Class<?>> CHECKS = marked();

  private static final Map<CheckCode, Class<?>> BY_CODE =
      CHECKS.stream().collect(Collectors.toUnmodifiableMap(CheckCode::of, Function.identity()));

  private Catalogue() {}

  /** The checks' classes, group by group, in the order of their codes. */
  public static List<Class<?>> checks() {
    return CHECKS;
  }

  /** The codes, in the same order. */
  public static List<CheckCode> codes() {
    return CHECKS.stream().map(CheckCode::of).toList();
  }

  /** The class of a check; empty where no check has the code. */
  public static Optional<Class<?>> find(CheckCode code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The limits that a rule pack must give the check, by name; empty where it has none. */
  public static Map<String, Limit> limits(CheckCode code) {
    return blueprint(code).map(Blueprint::limits).orElse(Map.of());
  }

  /** How the check is made; empty where it examines nothing, or no check has the code. */
  static Optional<Blueprint> blueprint(CheckCode code) {
    return find(code)
        .filter(check -> KINDS.stream().anyMatch(kind -> kind.isAssignableFrom(check)))
        .map(Blueprint::of);
  }

  private static List<Class<?>> marked() {
    try (InputStream index = Catalogue.class.getResourceAsStream(INDEX)) {
      if (index == null) {
        throw new IllegalStateException("the build has left no " + INDEX);
      }
      return new IndexReader(index)
          .read().getAnnotations(Check.class).stream()
              .<Class<?>>map(mark -> load(mark.target().asClass().name().toString()))
              .sorted(Comparator.comparing(Catalogue::group).thenComparing(CheckCode::of))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Group group(Class<?> check) {
    return check.getAnnotation(Check.class).group();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Catalogue.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(INDEX + " is older than the classes beside it", e);
    }
  }
}

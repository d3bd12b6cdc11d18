package no.sioadapter.quality.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Limit;

/**
 * How a class is made from what a rule pack says of a check: by its only constructor. Each
 * parameter is a limit ({@link FromPack}), the {@link CheckContext}, or a record made in the same
 * way.
 */
record Blueprint(Constructor<?> constructor) {
  /**
   * The blueprint of a class.
   *
   * @throws IllegalArgumentException where it hasn't exactly one constructor
   */
  static Blueprint of(Class<?> type) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    if (constructors.length != 1) {
      throw new IllegalArgumentException("not one constructor: " + type.getName());
    }
    return new Blueprint(constructors[0]);
  }

  /** The limits that the constructor takes, by name. */
  Map<String, Limit> limits() {
    Map<String, Limit> limits = new TreeMap<>();
    for (Parameter parameter : constructor.getParameters()) {
      FromPack limit = parameter.getAnnotation(FromPack.class);
      if (limit != null) {
        limits.put(limit.value(), kind(parameter));
      } else if (parameter.getType().isRecord() && parameter.getType() != CheckContext.class) {
        limits.putAll(of(parameter.getType()).limits());
      }
    }
    return limits;
  }

  /**
   * Makes one.
   *
   * @throws IllegalArgumentException where the setting lacks a limit or gives one that can't be
   *     read, or where the constructor asks for something else
   */
  Object make(CheckSetting setting, CheckContext context) {
    Object[] arguments =
        Arrays.stream(constructor.getParameters())
            .map(parameter -> argument(parameter, setting, context))
            .toArray();
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("can't be made: " + constructor, e.getCause());
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalArgumentException("can't be made: " + constructor, e);
    }
  }

  private static Object argument(Parameter parameter, CheckSetting setting, CheckContext context) {
    FromPack limit = parameter.getAnnotation(FromPack.class);
    if (limit != null) {
      return kind(parameter).read(setting, limit.value());
    }
    Class<?> type = parameter.getType();
    if (type == CheckContext.class) {
      return context;
    }
    if (type.isRecord()) {
      return of(type).make(setting, context);
    }
    throw new IllegalArgumentException("neither a limit nor the context: " + parameter);
  }

  private static Limit kind(Parameter parameter) {
    return Limit.of(parameter.getParameterizedType())
        .orElseThrow(() -> new IllegalArgumentException("no limit is of its type: " + parameter));
  }
}

package dev.statute.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.server.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.ClassUtils;

/** The classes of routes that were generated for interfaces, beside them or elsewhere. */
final class GeneratedRoutes {

  /** The folder of the resources that the processor writes, one for an interface. */
  private static final String FOLDER = "META-INF/statute/routes/";

  private static final String SUFFIX = "Routes";
  private static final String FACTORY = "of";

  private GeneratedRoutes() {}

  /**
   * Finds what makes the routes of an API.
   *
   * @param api the interface
   * @param loader finds the class: that of the application
   * @return a static method that takes an object which implements the interface; nothing if no
   *     class was generated
   * @throws UnservableApiException if several classes were, or it takes more to make the routes
   */
  static Optional<Method> factory(Class<?> api, ClassLoader loader) {
    return find(api, loader).map(routes -> method(routes, api));
  }

  /** Makes routes by such a method. */
  static Routes make(Method factory, Object api) {
    try {
      return (Routes) factory.invoke(null, api);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new UnservableApiException(factory.getDeclaringClass().getName() + " fails", e);
    }
  }

  /** Gives the name of the resource that names the class of the routes of an interface. */
  static String resource(Class<?> api) {
    return FOLDER + api.getName();
  }

  /** Gives the name that classes generated for an interface begin with. */
  static String flatName(Class<?> api) {
    String name = api.getName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '_');
  }

  /** Gives the name of the class of routes, without that of a package. */
  static String simpleName(Class<?> api) {
    return flatName(api) + SUFFIX;
  }

  private static Optional<Class<?>> find(Class<?> api, ClassLoader loader) {
    String packageName = api.getPackageName();
    String beside = packageName.isEmpty() ? "" : packageName + ".";
    return load(beside + simpleName(api), loader).or(() -> named(api, loader));
  }

  private static Optional<Class<?>> named(Class<?> api, ClassLoader loader) {
    Set<String> names = names(api, loader);
    if (names.size() > 1) {
      throw new UnservableApiException(
          "Several classes have the routes of "
              + api.getName()
              + ": "
              + String.join(", ", names)
              + "\nDeclare which to use:\n\n  @Bean Routes routes("
              + api.getSimpleName()
              + " api) { return "
              + names.iterator().next()
              + ".of(api); }");
    }
    return names.stream().findFirst().flatMap(name -> load(name, loader));
  }

  private static Set<String> names(Class<?> api, ClassLoader loader) {
    Set<String> names = new LinkedHashSet<>();
    String resource = resource(api);
    try {
      for (URL url : Collections.list(loader.getResources(resource))) {
        try (InputStream in = url.openStream()) {
          names.add(new String(in.readAllBytes(), UTF_8).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
    return names;
  }

  private static Optional<Class<?>> load(String name, ClassLoader loader) {
    try {
      return Optional.of(ClassUtils.forName(name, loader));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Method method(Class<?> routes, Class<?> api) {
    try {
      Method of = routes.getDeclaredMethod(FACTORY, api);
      // The class is not public if the interface is not.
      of.trySetAccessible();
      return of;
    } catch (NoSuchMethodException e) {
      throw new UnservableApiException(
          routes.getName()
              + " makes no routes of "
              + api.getSimpleName()
              + " alone, since the law of the API demands header fields of each response."
              + "\nSay where these come from:\n\n  @Bean Routes routes("
              + api.getSimpleName()
              + " api) { return "
              + routes.getSimpleName()
              + ".of(api, request -> …); }",
          e);
    }
  }
}

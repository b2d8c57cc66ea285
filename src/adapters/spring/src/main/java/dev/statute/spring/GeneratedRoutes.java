package dev.statute.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/** The classes of routes that were generated for interfaces. */
final class GeneratedRoutes {

  /** The folder of the resources that the processor writes, one for an interface. */
  private static final String FOLDER = "META-INF/statute/routes/";

  private static final String SUFFIX = "Routes";
  private static final String FACTORY = "of";

  private GeneratedRoutes() {}

  /**
   * Makes the routes of an API.
   *
   * @param bean answers, once it is called; it is not made before
   */
  static List<Route> of(ApiBean bean, ConfigurableListableBeanFactory beans) {
    Class<?> routes = find(bean).orElseThrow(() -> missing(bean));
    return list(make(factory(routes, bean), lazily(bean, beans)));
  }

  /** Finds the method that makes the routes of an API, if they were generated. */
  static Optional<Method> findFactory(ApiBean bean) {
    return find(bean).map(routes -> factory(routes, bean));
  }

  /** Makes routes that nobody calls, for what they declare. */
  static List<Route> describe(Method factory, ApiBean bean) {
    return list(
        make(
            factory,
            proxy(
                bean,
                (proxy, method, arguments) -> {
                  throw new IllegalStateException("These routes describe " + bean.api().getName());
                })));
  }

  private static List<Route> list(Routes routes) {
    return StreamSupport.stream(routes.spliterator(), false).toList();
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

  private static Optional<Class<?>> find(ApiBean bean) {
    Class<?> api = bean.api();
    String packageName = api.getPackageName();
    String name = packageName.isEmpty() ? "" : packageName + ".";
    return load(name + flatName(api) + SUFFIX, bean).or(() -> named(bean));
  }

  private static Optional<Class<?>> named(ApiBean bean) {
    Set<String> names = names(bean);
    if (names.size() > 1) {
      throw new UnservableApiException(
          "Several classes have the routes of "
              + bean.api().getName()
              + ": "
              + String.join(", ", names)
              + "\nDeclare which to use:\n\n  @Bean Routes routes("
              + bean.api().getSimpleName()
              + " api) { return "
              + names.iterator().next()
              + ".of(api); }");
    }
    return names.stream().findFirst().flatMap(name -> load(name, bean));
  }

  private static Set<String> names(ApiBean bean) {
    Set<String> names = new LinkedHashSet<>();
    String resource = resource(bean.api());
    try {
      for (URL url : Collections.list(loader(bean).getResources(resource))) {
        try (InputStream in = url.openStream()) {
          names.add(new String(in.readAllBytes(), UTF_8).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
    return names;
  }

  /** Of the bean, whose module may serve an interface that an older loader has. */
  private static ClassLoader loader(ApiBean bean) {
    ClassLoader ofBean = ClassUtils.getUserClass(bean.type()).getClassLoader();
    return ofBean == null ? ClassUtils.getDefaultClassLoader() : ofBean;
  }

  private static Optional<Class<?>> load(String name, ApiBean bean) {
    try {
      return Optional.of(ClassUtils.forName(name, loader(bean)));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static UnservableApiException missing(ApiBean bean) {
    String api = bean.api().getSimpleName();
    return new UnservableApiException(
        "No routes for an API: "
            + bean.words()
            + ", but there is no "
            + flatName(bean.api())
            + SUFFIX
            + ".\nHave them generated, either beside the interface:\n\n  @Api(…, generate = Output.ROUTES)\n"
            + "  public interface "
            + api
            + "\n\nor in the module of the application, with Statute's processor on its path:\n\n"
            + "  @GenerateRoutes("
            + api
            + ".class)\n  class "
            + ClassUtils.getUserClass(bean.type()).getSimpleName());
  }

  private static Method factory(Class<?> routes, ApiBean bean) {
    try {
      Method of = routes.getDeclaredMethod(FACTORY, bean.api());
      of.trySetAccessible();
      return of;
    } catch (NoSuchMethodException e) {
      throw new UnservableApiException(
          routes.getName()
              + " makes no routes of a "
              + bean.api().getSimpleName()
              + " alone, since the law demands fields of each response.\nSay where these come from:"
              + "\n\n  @Bean Routes routes("
              + bean.api().getSimpleName()
              + " api) { return "
              + routes.getSimpleName()
              + ".of(api, request -> …); }",
          e);
    }
  }

  private static Routes make(Method factory, Object api) {
    try {
      return (Routes) factory.invoke(null, api);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new UnservableApiException(factory.getDeclaringClass().getName() + " fails", e);
    }
  }

  /** Stands for a bean that may be lazy, or another one each time. */
  private static Object lazily(ApiBean bean, BeanFactory beans) {
    return proxy(
        bean,
        (proxy, method, arguments) -> {
          try {
            return method.invoke(
                method.getDeclaringClass() == Object.class ? bean : beans.getBean(bean.name()),
                arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static Object proxy(ApiBean bean, InvocationHandler handler) {
    return Proxy.newProxyInstance(
        bean.api().getClassLoader(), new Class<?>[] {bean.api()}, handler);
  }
}

package dev.statute.spring;

import dev.statute.Api;
import dev.statute.Operation;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Optional;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/**
 * A bean that implements an API.
 *
 * @param name the name of the bean
 * @param type its class, perhaps that of a proxy
 * @param api the interface
 */
record ApiBean(String name, Class<?> type, Class<?> api) {

  /** What Kotlin adds to the parameters of a suspend function, which arguments do not have. */
  private static final String CONTINUATION = "kotlin.coroutines.Continuation";

  private Class<?> userClass() {
    return ClassUtils.getUserClass(type);
  }

  /**
   * Finds the method of the bean that answers a route.
   *
   * @throws UnservableApiException if it is a suspend function
   */
  ServedRoute serve(Route route) {
    Method declared =
        route.operation().declaration().map(Operation.Declaration::toMethod).orElseThrow();
    Class<?>[] parameters = declared.getParameterTypes();
    if (parameters.length > 0 && parameters[parameters.length - 1].getName().equals(CONTINUATION)) {
      throw suspended(declared);
    }
    Method method =
        AopUtils.selectInvocableMethod(
            AopUtils.getMostSpecificMethod(declared, userClass()), userClass());
    return new ServedRoute.OfBean(route, name, type, method);
  }

  /**
   * Makes the routes that were generated for the interface.
   *
   * @param beans has the bean, which is not made before it is called
   */
  Routes generatedRoutes(BeanFactory beans) {
    return GeneratedRoutes.make(findFactory().orElseThrow(this::missing), lazily(beans));
  }

  /** Finds the method that makes the routes of the interface, if they were generated. */
  Optional<Method> findFactory() {
    ClassLoader ofBean = userClass().getClassLoader();
    // A class of the application may serve an interface whose own loader does not see its routes.
    ClassLoader loader = ofBean == null ? ClassUtils.getDefaultClassLoader() : ofBean;
    return GeneratedRoutes.factory(api, Objects.requireNonNull(loader));
  }

  /** Makes routes that nobody calls, for what they declare. */
  Routes describe(Method factory) {
    return GeneratedRoutes.make(
        factory,
        proxy(
            (proxy, method, arguments) -> {
              throw new IllegalStateException("These routes describe " + api.getName());
            }));
  }

  private UnservableApiException suspended(Method function) {
    return new UnservableApiException(
        "The bean '"
            + name
            + "' ("
            + userClass().getName()
            + ") implements the suspend function "
            + function.getName()
            + " of "
            + function.getDeclaringClass().getName()
            + ", which Statute does not serve in Spring.\nRemove suspend and return a"
            + " CompletionStage of the reply.");
  }

  private UnservableApiException missing() {
    return new UnservableApiException(
        "The bean '"
            + name
            + "' ("
            + userClass().getName()
            + ") implements "
            + api.getName()
            + ", but there is no "
            + GeneratedRoutes.simpleName(api)
            + " to serve it by.\nHave it generated, either beside the interface:\n\n  @Api(value ="
            + " \""
            + api.getAnnotation(Api.class).value()
            + "\", generate = Output.ROUTES)\n  public interface "
            + api.getSimpleName()
            + "\n\nor in the module of the application, where Statute's processor must be on the"
            + " path of processors:\n\n  @GenerateRoutes("
            + api.getSimpleName()
            + ".class)\n  class "
            + userClass().getSimpleName());
  }

  /** Stands for a bean that may be lazy, or another one each time. */
  private Object lazily(BeanFactory beans) {
    return proxy(
        (proxy, method, arguments) -> {
          boolean isOfObject = method.getDeclaringClass() == Object.class;
          try {
            return method.invoke(isOfObject ? this : beans.getBean(name), arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private Object proxy(InvocationHandler handler) {
    return Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, handler);
  }

  /** Tells whether a route is for an operation that the interface declares or inherits. */
  boolean declares(Route route) {
    return route
        .operation()
        .declaration()
        .filter(declaration -> declaration.api().isAssignableFrom(api))
        .isPresent();
  }

  /** Tells whether the path of the interface begins that of a route. */
  boolean isAbove(Route route) {
    return route.path().startsWith(api.getAnnotation(Api.class).value());
  }
}

package dev.statute.spring;

import dev.statute.Api;
import dev.statute.Operation;
import dev.statute.server.Route;
import java.lang.reflect.Method;
import org.springframework.aop.support.AopUtils;
import org.springframework.util.ClassUtils;

/**
 * A bean that implements an API.
 *
 * @param name the name of the bean
 * @param type its class, perhaps that of a proxy
 * @param api the interface
 */
record ApiBean(String name, Class<?> type, Class<?> api) {

  /** Finds the method of the bean that answers a route. */
  ServedRoute serve(Route route) {
    Method declared =
        route.operation().declaration().map(Operation.Declaration::toMethod).orElseThrow();
    Class<?> userClass = ClassUtils.getUserClass(type);
    Method method =
        AopUtils.selectInvocableMethod(
            AopUtils.getMostSpecificMethod(declared, userClass), userClass);
    return new ServedRoute.OfBean(route, name, type, method);
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

  /** Names the bean and the interface in messages. */
  String words() {
    return "the bean '"
        + name
        + "' ("
        + ClassUtils.getUserClass(type).getName()
        + ") implements "
        + api.getName();
  }
}

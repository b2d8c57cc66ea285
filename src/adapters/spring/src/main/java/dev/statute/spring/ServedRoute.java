package dev.statute.spring;

import dev.statute.server.Route;
import java.lang.reflect.Method;
import java.util.Objects;

/** A route that an application serves, and who answers it. */
public sealed interface ServedRoute {

  /**
   * Returns the route, which reads the arguments.
   *
   * @return the route
   */
  Route route();

  /**
   * A route to a method of a bean, which is to be called through Spring, so that its proxies work.
   *
   * @param route the route, which reads the arguments
   * @param beanName the name of the bean
   * @param beanType the class of the bean, perhaps that of a proxy
   * @param method the method, of the class of the bean or of the interface if the bean is a proxy
   *     that has no more
   */
  record OfBean(Route route, String beanName, Class<?> beanType, Method method)
      implements ServedRoute {

    /**
     * Checks that all is there.
     *
     * @param route the route
     * @param beanName the name of the bean
     * @param beanType the class of the bean
     * @param method the method
     */
    public OfBean {
      Objects.requireNonNull(route, "route");
      Objects.requireNonNull(beanName, "beanName");
      Objects.requireNonNull(beanType, "beanType");
      Objects.requireNonNull(method, "method");
    }
  }

  /**
   * A route that no bean stands for: written by hand, or generated for an object that is no bean.
   * {@link dev.statute.server.Call#invoke} calls it.
   *
   * @param route the route
   */
  record Alone(Route route) implements ServedRoute {

    /**
     * Checks that it is there.
     *
     * @param route the route
     */
    public Alone {
      Objects.requireNonNull(route, "route");
    }
  }
}

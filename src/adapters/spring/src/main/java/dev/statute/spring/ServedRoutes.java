package dev.statute.spring;

import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * The routes of an application: those of each bean that implements an interface with {@link
 * dev.statute.Api @Api}, and those of its beans of type {@link Routes}.
 *
 * <p>The routes of an interface are, in this order:
 *
 * <ol>
 *   <li>those in a bean of type {@code Routes}, if there are some;
 *   <li>those of the class that is generated beside the interface ({@code OrdersRoutes} for {@code
 *       Orders});
 *   <li>those of a class that {@link dev.statute.GenerateRoutes} has generated elsewhere, which the
 *       resource {@code META-INF/statute/routes/} with the name of the interface names.
 * </ol>
 *
 * <p>A client is never served, though it implements the interface.
 */
public final class ServedRoutes implements Iterable<ServedRoute> {

  private final List<ServedRoute> all;

  private ServedRoutes(List<ServedRoute> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Finds the routes of an application, once its singletons are there. No bean is made but those of
   * type {@code Routes}.
   *
   * @param beans the beans, without those of parent factories
   * @return the routes
   * @throws UnservableApiException if a bean implements an API that cannot be served: the message
   *     names both, and says what to do
   */
  public static ServedRoutes of(ConfigurableListableBeanFactory beans) {
    Map<ApiBean, List<Route>> ofBeans = new LinkedHashMap<>();
    ApiBeans.find(beans).forEach(bean -> ofBeans.put(bean, new ArrayList<>()));
    List<ServedRoute> all = new ArrayList<>();
    for (Routes routes : beans.getBeansOfType(Routes.class).values()) {
      for (Route route : routes) {
        owner(route, ofBeans.keySet())
            .ifPresentOrElse(
                bean -> ofBeans.computeIfAbsent(bean, key -> new ArrayList<>()).add(route),
                () -> all.add(new ServedRoute.Alone(route)));
      }
    }
    ofBeans.forEach(
        (bean, given) -> {
          Iterable<Route> own = given.isEmpty() ? bean.generatedRoutes(beans) : given;
          own.forEach(route -> all.add(bean.serve(route)));
        });
    requireDistinct(all);
    return new ServedRoutes(all);
  }

  /** Finds the bean of a route: that of the interface itself, else of one that inherits from it. */
  private static Optional<ApiBean> owner(Route route, Collection<ApiBean> beans) {
    List<ApiBean> possible = beans.stream().filter(bean -> bean.declares(route)).toList();
    List<ApiBean> under =
        possible.size() > 1 ? possible.stream().filter(b -> b.isAbove(route)).toList() : possible;
    if (possible.size() > 1 && under.size() != 1) {
      throw new UnservableApiException(
          "Several beans can answer "
              + route
              + " of a bean of type Routes: "
              + possible.stream().map(ApiBean::name).collect(Collectors.joining(", "))
              + "\nLeave the bean of type Routes out, so that each has the routes that are"
              + " generated for it.");
    }
    return under.stream().findFirst();
  }

  /** Two APIs may have conflicting paths, which the message of the routes tells. */
  private static void requireDistinct(List<ServedRoute> all) {
    try {
      Routes.of(all.stream().map(ServedRoute::route).toArray(Route[]::new));
    } catch (IllegalArgumentException e) {
      throw new UnservableApiException("The application has " + e.getMessage(), e);
    }
  }

  /**
   * Returns the routes themselves, for a {@link dev.statute.server.Dispatcher}.
   *
   * @return the routes, in the order of this
   */
  public Routes routes() {
    return Routes.of(all.stream().map(ServedRoute::route).toArray(Route[]::new));
  }

  /**
   * Groups the routes.
   *
   * @param <K> the type of the keys
   * @param key tells the group of a route
   * @return the routes by their keys, in the order of the first of each
   */
  public <K> Map<K, ServedRoutes> groupedBy(Function<? super ServedRoute, ? extends K> key) {
    Map<K, List<ServedRoute>> groups = new LinkedHashMap<>();
    all.forEach(
        route -> groups.computeIfAbsent(key.apply(route), k -> new ArrayList<>()).add(route));
    Map<K, ServedRoutes> grouped = new LinkedHashMap<>();
    groups.forEach((k, routes) -> grouped.put(k, new ServedRoutes(routes)));
    return grouped;
  }

  @Override
  public Iterator<ServedRoute> iterator() {
    return all.iterator();
  }

  /** Lists the routes, for people to read. */
  @Override
  public String toString() {
    return all.toString();
  }
}

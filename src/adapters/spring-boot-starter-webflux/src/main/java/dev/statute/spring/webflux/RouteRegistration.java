package dev.statute.spring.webflux;

import dev.statute.codec.Codec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.Route;
import dev.statute.spring.ServedRoute;
import dev.statute.spring.ServedRoutes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/** Registers the routes of an application with WebFlux, once its singletons are there. */
final class RouteRegistration implements SmartInitializingSingleton {

  private final ConfigurableListableBeanFactory beans;
  private final RequestMappingHandlerMapping mapping;
  private final Mounts mounts;
  private final Operations operations;
  private final Codec codec;
  private final Limits limits;
  private final RouteHandler routes;

  RouteRegistration(
      ConfigurableListableBeanFactory beans,
      RequestMappingHandlerMapping mapping,
      Mounts mounts,
      Operations operations,
      Codec codec,
      Limits limits) {
    this.beans = beans;
    this.mapping = mapping;
    this.mounts = mounts;
    this.operations = operations;
    this.codec = codec;
    this.limits = limits;
    this.routes = new RouteHandler(mounts, new OtherMethods(() -> mapping));
  }

  @Override
  public void afterSingletonsInstantiated() {
    operations.add(RouteHandler.CALL, Operations.Execution.BLOCKING);
    Map<String, ServedRoutes> byPrefix = ServedRoutes.of(beans).groupedBy(this::prefix);
    List<Mount> all = new ArrayList<>();
    byPrefix.forEach(
        (prefix, served) -> {
          Dispatcher dispatcher = Dispatcher.builder(codec, served.routes()).limits(limits).build();
          all.add(new Mount(prefix, dispatcher, OwnPaths.of(served.routes())));
        });
    mounts.set(all);
    byPrefix.forEach(this::register);
  }

  /** Finds the prefix that the application has configured for the class of a bean. */
  private String prefix(ServedRoute served) {
    return served instanceof ServedRoute.OfBean bean ? prefix(bean.beanType()) : "";
  }

  private String prefix(Class<?> type) {
    return mapping.getPathPrefixes().entrySet().stream()
        .filter(entry -> entry.getValue().test(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(beans::resolveEmbeddedValue)
        .orElse("");
  }

  private void register(String prefix, ServedRoutes served) {
    Set<String> patterns = new LinkedHashSet<>();
    for (ServedRoute one : served) {
      String pattern = prefix + SpringPattern.of(one.route().path());
      patterns.add(pattern);
      RequestMappingInfo info = info(one.route(), pattern);
      Clashes.requireNone(one.route(), info, mapping);
      if (one instanceof ServedRoute.OfBean bean) {
        operations.add(bean.method());
        mapping.registerMapping(info, bean.beanName(), bean.method());
        OperationParameter.mark(
            Objects.requireNonNull(mapping.getHandlerMethods().get(info), "handler"));
      } else {
        mapping.registerMapping(info, routes, RouteHandler.CALL);
      }
    }
    RequestMappingInfo options =
        info("OPTIONS of routes", mounts::isForOptions, patterns.toArray(String[]::new))
            .methods(RequestMethod.OPTIONS)
            .build();
    mapping.registerMapping(options, routes, RouteHandler.OPTIONS);
  }

  private RequestMappingInfo info(Route route, String pattern) {
    RequestMappingInfo.Builder info =
        info(route.toString(), exchange -> mounts.isFor(route, exchange), pattern);
    // Of other methods Spring knows nothing, and leaves them to the condition.
    RequestMethod method = RequestMethod.resolve(route.method());
    return (method == null ? info : info.methods(method)).build();
  }

  private RequestMappingInfo.Builder info(
      String name, Predicate<ServerWebExchange> isMet, String... patterns) {
    RequestMappingInfo.BuilderConfiguration options = new RequestMappingInfo.BuilderConfiguration();
    options.setPatternParser(mapping.getPathPatternParser());
    options.setContentTypeResolver(mapping.getContentTypeResolver());
    return RequestMappingInfo.paths(patterns)
        .customCondition(new RouteCondition(name, isMet))
        .options(options);
  }
}

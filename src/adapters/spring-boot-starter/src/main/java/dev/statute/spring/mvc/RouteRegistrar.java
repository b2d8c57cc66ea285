package dev.statute.spring.mvc;

import dev.statute.Operation;
import dev.statute.codec.Codec;
import dev.statute.server.Limits;
import dev.statute.server.Route;
import dev.statute.spring.ConverterCodec;
import dev.statute.spring.ServedRoute;
import dev.statute.spring.ServedRoutes;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Registers the routes of the application as handler methods, once its singletons are there. */
final class RouteRegistrar implements SmartInitializingSingleton {

  private final ConfigurableListableBeanFactory beans;
  private final RequestMappingHandlerMapping mapping;
  private final RequestMappingHandlerAdapter adapter;
  private final StatutePaths paths;
  private final Supplier<Codec> codec;
  private final Optional<Limits> limits;
  private final RouteHandler handler;

  RouteRegistrar(
      ConfigurableListableBeanFactory beans,
      RequestMappingHandlerMapping mapping,
      RequestMappingHandlerAdapter adapter,
      StatutePaths paths,
      Optional<Codec> codec,
      Optional<Limits> limits) {
    this.beans = beans;
    this.mapping = mapping;
    this.adapter = adapter;
    this.paths = paths;
    this.codec = () -> codec.orElseGet(() -> ConverterCodec.of(adapter.getMessageConverters()));
    this.limits = limits;
    this.handler = new RouteHandler(paths);
  }

  @Override
  public void afterSingletonsInstantiated() {
    ServedRoutes routes = ServedRoutes.of(beans);
    Set<Method> methods = new HashSet<>(Set.of(RouteHandler.INVOKE, RouteHandler.OPTIONS));
    List<Mount> mounts = new ArrayList<>();
    routes
        .groupedBy(this::prefix)
        .forEach(
            (prefix, group) -> {
              mounts.add(new Mount(prefix, group, codec.get(), limits.orElseGet(Limits::standard)));
              group.forEach(route -> methods.add(register(prefix, route)));
              templates(prefix, group).forEach(this::registerOptions);
            });
    paths.serve(mounts, methods, MappedMethods.of(mapping, methods));
    List<HandlerMethodArgumentResolver> arguments = new ArrayList<>();
    arguments.add(new OperationArguments(paths));
    Optional.ofNullable(adapter.getArgumentResolvers()).ifPresent(arguments::addAll);
    adapter.setArgumentResolvers(arguments);
    List<HandlerMethodReturnValueHandler> replies = new ArrayList<>();
    replies.add(new ReplyHandler(paths));
    replies.add(StageHandler.of(paths, limits));
    Optional.ofNullable(adapter.getReturnValueHandlers()).ifPresent(replies::addAll);
    adapter.setReturnValueHandlers(replies);
  }

  /** Finds what the application has configured to come before the paths of a class of handlers. */
  private String prefix(ServedRoute route) {
    Class<?> type =
        route instanceof ServedRoute.OfBean bean
            ? ClassUtils.getUserClass(bean.beanType())
            : RouteHandler.class;
    for (Map.Entry<String, Predicate<Class<?>>> prefix : mapping.getPathPrefixes().entrySet()) {
      if (prefix.getValue().test(type)) {
        return Optional.ofNullable(beans.resolveEmbeddedValue(prefix.getKey())).orElse("");
      }
    }
    return "";
  }

  private Method register(String prefix, ServedRoute served) {
    Route route = served.route();
    RequestMethod method = RequestMethod.resolve(route.method());
    // Those that Spring has no name for are left to the condition.
    RequestMethod[] methods = method == null ? new RequestMethod[0] : new RequestMethod[] {method};
    RequestMappingInfo info =
        info(template(prefix, route), Optional.of(route.operation()), methods);
    if (served instanceof ServedRoute.OfBean bean) {
      mapping.registerMapping(info, bean.beanName(), bean.method());
      return bean.method();
    }
    mapping.registerMapping(info, handler, RouteHandler.INVOKE);
    return RouteHandler.INVOKE;
  }

  private void registerOptions(String template) {
    RequestMappingInfo info = info(template, Optional.empty(), RequestMethod.OPTIONS);
    mapping.registerMapping(info, handler, RouteHandler.OPTIONS);
  }

  private RequestMappingInfo info(
      String template, Optional<Operation> operation, RequestMethod... methods) {
    return RequestMappingInfo.paths(template)
        .methods(methods)
        .customCondition(new RouteCondition(paths, operation))
        .options(mapping.getBuilderConfiguration())
        .build();
  }

  private Set<String> templates(String prefix, ServedRoutes routes) {
    Set<String> templates = new LinkedHashSet<>();
    routes.forEach(served -> templates.add(template(prefix, served.route())));
    return templates;
  }

  private String template(String prefix, Route route) {
    return prefix + SpringTemplate.of(route.path(), mapping.getPatternParser() != null);
  }
}

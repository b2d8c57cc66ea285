package dev.statute.spring;

import dev.statute.Api;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Finds the beans that implement APIs. */
final class ApiBeans {

  private final ConfigurableListableBeanFactory beans;

  private ApiBeans(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
  }

  /** Returns one bean for each interface, in the order in which they are registered. */
  static List<ApiBean> find(ConfigurableListableBeanFactory beans) {
    return new ApiBeans(beans).find();
  }

  private List<ApiBean> find() {
    Map<Class<?>, List<ApiBean>> found = new LinkedHashMap<>();
    for (String name : beans.getBeanNamesForType(Object.class, true, false)) {
      Class<?> type = isTarget(name) ? null : beans.getType(name, false);
      if (type != null && !isClient(name, type)) {
        for (Class<?> api : apis(type)) {
          found.computeIfAbsent(api, key -> new ArrayList<>()).add(new ApiBean(name, type, api));
        }
      }
    }
    return found.values().stream().map(this::only).toList();
  }

  /**
   * Tells whether a bean calls an API instead of serving it. One that is declared as the interface,
   * or is a proxy of it, has to be made for that, even if it is lazy.
   */
  private boolean isClient(String name, Class<?> type) {
    if (!apis(type).isEmpty() && (type.isInterface() || Proxy.isProxyClass(type))) {
      return Clients.isClient(AopProxyUtils.ultimateTargetClass(beans.getBean(name)));
    }
    return Clients.isClient(type);
  }

  /** A scoped proxy stands for its target. */
  private static boolean isTarget(String name) {
    return ScopedProxyUtils.isScopedTarget(name);
  }

  /** Returns the interfaces with the annotation, without those that another one extends. */
  private static List<Class<?>> apis(Class<?> type) {
    List<Class<?>> apis = new ArrayList<>();
    for (Class<?> one : ClassUtils.getAllInterfacesForClassAsSet(type)) {
      if (one.isAnnotationPresent(Api.class)) {
        apis.add(one);
      }
    }
    return apis.stream()
        .filter(
            one -> apis.stream().noneMatch(other -> other != one && one.isAssignableFrom(other)))
        .toList();
  }

  private ApiBean only(List<ApiBean> candidates) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    List<ApiBean> primary = candidates.stream().filter(bean -> isPrimary(bean.name())).toList();
    if (primary.size() == 1) {
      return primary.get(0);
    }
    List<ApiBean> regular = candidates.stream().filter(bean -> !isFallback(bean.name())).toList();
    if (regular.size() == 1) {
      return regular.get(0);
    }
    throw new UnservableApiException(
        "Several beans implement "
            + candidates.get(0).api().getName()
            + ", and one of them only can answer its requests: "
            + candidates.stream().map(ApiBean::name).collect(Collectors.joining(", "))
            + "\nAnnotate the one that is to answer with @Primary, or remove the others.");
  }

  private boolean isPrimary(String name) {
    return beans.containsBeanDefinition(name) && definition(name).isPrimary();
  }

  private boolean isFallback(String name) {
    return beans.containsBeanDefinition(name) && definition(name).isFallback();
  }

  private BeanDefinition definition(String name) {
    return beans.getMergedBeanDefinition(name);
  }
}

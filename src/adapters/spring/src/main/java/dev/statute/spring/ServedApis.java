package dev.statute.spring;

import java.util.List;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Finds the APIs that an application serves. */
public final class ServedApis {

  private ServedApis() {}

  /**
   * Returns the interfaces with {@code @Api} that beans implement, in the order in which these are
   * registered; not those of clients.
   *
   * @param beans the beans of the application
   * @return the interfaces, each once
   */
  public static List<Class<?>> find(ConfigurableListableBeanFactory beans) {
    return ApiBeans.find(beans).stream().<Class<?>>map(ApiBean::api).toList();
  }
}

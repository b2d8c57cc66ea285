package dev.statute.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Registers what the operations of an application need of reflection, for native images. Spring
 * finds it in {@code META-INF/spring/aot.factories}.
 */
final class ApiHintsProcessor implements BeanFactoryInitializationAotProcessor {

  @Override
  public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
      ConfigurableListableBeanFactory beans) {
    List<ApiBean> served = ApiBeans.find(beans);
    return served.isEmpty()
        ? null
        : (context, code) -> {
          ApiHints hints = new ApiHints(context.getRuntimeHints());
          served.forEach(hints::register);
        };
  }
}

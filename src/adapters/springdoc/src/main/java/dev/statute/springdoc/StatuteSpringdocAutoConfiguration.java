package dev.statute.springdoc;

import dev.statute.openapi.serve.ApiDocument;
import dev.statute.spring.ServedApis;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Sets up springdoc, on Spring Boot 3.5. An {@link ApiDocument} among the beans says what the
 * document is like; without one it is that of the APIs that beans implement.
 */
@AutoConfiguration
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
public class StatuteSpringdocAutoConfiguration {

  /** Is made by Spring. */
  public StatuteSpringdocAutoConfiguration() {}

  /** Puts the operations into the document, each time that springdoc makes it. */
  @Bean
  @ConditionalOnMissingBean
  StatuteOpenApiCustomizer statuteOpenApiCustomizer(
      ObjectProvider<ApiDocument> document, ConfigurableListableBeanFactory beans) {
    return new StatuteOpenApiCustomizer(
        () ->
            document.getIfAvailable(
                () -> ApiDocument.of(ServedApis.find(beans).toArray(Class<?>[]::new))));
  }
}

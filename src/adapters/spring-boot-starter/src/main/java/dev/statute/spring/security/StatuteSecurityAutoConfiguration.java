package dev.statute.spring.security;

import dev.statute.field.Challenges;
import dev.statute.spring.mvc.StatuteMvcAutoConfiguration;
import dev.statute.spring.mvc.StatutePaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Gives what Spring Security refuses on the paths of APIs problem documents. Nothing of what the
 * application has configured is replaced.
 *
 * <p>A bean of type {@link Challenges} says what a 401 challenges with that has no challenge.
 */
@AutoConfiguration(
    after = StatuteMvcAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
    })
@ConditionalOnClass(SecurityFilterChain.class)
@ConditionalOnBean({StatutePaths.class, SecurityFilterChain.class})
public class StatuteSecurityAutoConfiguration {

  /** Makes the configuration, for Spring. */
  public StatuteSecurityAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  ProblemFilter statuteProblemFilter(StatutePaths paths, ObjectProvider<Challenges> challenges) {
    ProblemFilter filter = ProblemFilter.of(paths);
    Challenges fallback = challenges.getIfUnique();
    return fallback == null ? filter : filter.orElse(fallback);
  }
}

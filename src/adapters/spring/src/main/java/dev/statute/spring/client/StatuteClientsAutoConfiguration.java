package dev.statute.spring.client;

import dev.statute.codec.Codec;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Makes {@link StatuteClients} of the builder that Boot 3.5 or 4 has: of a {@code RestClient}, or
 * else of a {@code WebClient}.
 *
 * <p>A bean of type {@link Codec}, if there is one, reads and writes content instead of the message
 * converters of the builder.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration",
      "org.springframework.boot.autoconfigure.web.reactive.function.client.WebClientAutoConfiguration",
      "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration",
      "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration",
      "org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration",
      "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
    })
@Import({
  StatuteClientsAutoConfiguration.Blocking.class,
  StatuteClientsAutoConfiguration.Reactive.class
})
@ImportRuntimeHints(ConverterHints.class)
public class StatuteClientsAutoConfiguration {

  /** Makes the configuration, for Spring. */
  public StatuteClientsAutoConfiguration() {}

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(RestClient.class)
  @ConditionalOnBean(RestClient.Builder.class)
  @ConditionalOnMissingBean(StatuteClients.class)
  static class Blocking {

    @Bean
    StatuteClients statuteClients(RestClient.Builder builder, ObjectProvider<Codec> codecs) {
      Codec codec = codecs.getIfUnique();
      return codec == null ? StatuteClients.of(builder) : StatuteClients.of(builder, codec);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.web.reactive.function.client.WebClient")
  @ConditionalOnBean(type = "org.springframework.web.reactive.function.client.WebClient$Builder")
  @ConditionalOnMissingBean(StatuteClients.class)
  static class Reactive {

    @Bean
    StatuteClients statuteClients(
        WebClient.Builder builder, ObjectProvider<Codec> codecs, BeanFactory beans) {
      Codec codec = codecs.getIfUnique();
      return StatuteClients.of(
          WebClientTransport.of(builder.build()),
          codec == null ? BeanConverters.codec(beans) : codec);
    }
  }
}

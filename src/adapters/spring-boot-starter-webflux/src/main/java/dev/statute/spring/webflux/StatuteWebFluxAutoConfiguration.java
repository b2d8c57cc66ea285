package dev.statute.spring.webflux;

import dev.statute.codec.Codec;
import dev.statute.server.Limits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.util.ClassUtils;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * Serves each bean that implements an API with WebFlux, unless an application excludes it. Names
 * the configuration of WebFlux by strings, since Boot 3 and 4 have it in different packages.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.web.reactive.WebFluxAutoConfiguration",
      "org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnBean(RequestMappingHandlerAdapter.class)
@ImportRuntimeHints(RouteHandlerHints.class)
public class StatuteWebFluxAutoConfiguration {

  private static final String NETTY = "reactor.netty.http.server.HttpServerRequest";
  private static final String SECURITY =
      "org.springframework.security.core.context.ReactiveSecurityContextHolder";

  /** For Spring alone, which makes it. */
  public StatuteWebFluxAutoConfiguration() {}

  @Bean
  static NativeExchange statuteServer() {
    return isPresent(NETTY) ? new NettyExchange() : new NativeExchange.Unknown();
  }

  private static boolean isPresent(String type) {
    return ClassUtils.isPresent(type, StatuteWebFluxAutoConfiguration.class.getClassLoader());
  }

  @Bean
  static Mounts statuteMounts(NativeExchange server) {
    return new Mounts(server);
  }

  @Bean
  static Operations statuteOperations() {
    return new Operations();
  }

  @Bean
  static BlockingExecution statuteBlockingExecution(ObjectProvider<WebFluxConfigurer> configurers) {
    return new BlockingExecution(
        () -> configurers.orderedStream().toList(),
        isPresent(SECURITY) ? new SecurityThreadState() : ThreadState.none());
  }

  /** Leaves it to {@link OperationAdapter} where operations are called. */
  @Bean
  static BeanPostProcessor statuteBlockingMethods(
      ObjectProvider<Operations> operations, ObjectProvider<BlockingExecution> blocking) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RequestMappingHandlerAdapter adapter) {
          adapter.setBlockingMethodPredicate(
              method ->
                  operations.getObject().execution(method).isEmpty()
                      && blocking.getObject().isConfiguredFor(method));
        }
        return bean;
      }
    };
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static WebFluxConfigurer statuteArguments(Operations operations) {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new OperationArguments(operations));
      }
    };
  }

  @Bean
  static OperationAdapter statuteOperationAdapter(
      Mounts mounts,
      Operations operations,
      BlockingExecution blocking,
      ObjectProvider<Limits> limits,
      @Qualifier("requestMappingHandlerAdapter")
          ObjectProvider<RequestMappingHandlerAdapter> spring) {
    return new OperationAdapter(
        mounts, operations, blocking, limits.getIfAvailable(Limits::standard), spring::getObject);
  }

  @Bean
  static AnswerSender statuteAnswerSender(
      BlockingExecution blocking, NativeExchange server, ObjectProvider<Limits> limits) {
    return new AnswerSender(blocking, server, limits.getIfAvailable(Limits::standard));
  }

  @Bean
  static ReplyResultHandler statuteReplies(AnswerSender sender, ObjectProvider<Limits> limits) {
    return new ReplyResultHandler(sender, limits.getIfAvailable(Limits::standard));
  }

  @Bean
  static ProblemExceptionHandler statuteProblems(
      Mounts mounts,
      AnswerSender sender,
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    return new ProblemExceptionHandler(mounts, sender, new OtherMethods(mapping::getObject));
  }

  @Bean
  static ExchangeFilter statuteExchanges(Mounts mounts) {
    return new ExchangeFilter(mounts);
  }

  @Bean
  static RouteRegistration statuteRoutes(
      ConfigurableListableBeanFactory beans,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      Mounts mounts,
      Operations operations,
      ObjectProvider<Codec> codec,
      ServerCodecConfigurer codecs,
      ObjectProvider<Limits> limits) {
    return new RouteRegistration(
        beans,
        mapping,
        mounts,
        operations,
        codec.getIfUnique(() -> CodecConverters.codec(codecs)),
        limits.getIfAvailable(Limits::standard));
  }
}

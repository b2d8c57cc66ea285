package dev.statute.spring.mvc;

import dev.statute.codec.Codec;
import dev.statute.server.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Serves the APIs that beans of the application implement with Spring MVC, of Boot 3.5 and 4.
 *
 * <p>A bean of type {@link Limits} sets how much content is taken in, and one of type {@link Codec}
 * replaces the message converters of Spring MVC.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBean(RequestMappingHandlerMapping.class)
public class StatuteMvcAutoConfiguration {

  /** Makes the configuration, for Spring. */
  public StatuteMvcAutoConfiguration() {}

  @Bean
  StatutePaths statutePaths() {
    return new StatutePaths();
  }

  @Bean
  RouteRegistrar statuteRoutes(
      ConfigurableListableBeanFactory beans,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      @Qualifier("requestMappingHandlerAdapter") RequestMappingHandlerAdapter adapter,
      StatutePaths paths,
      ObjectProvider<Codec> codec,
      ObjectProvider<Limits> limits) {
    return new RouteRegistrar(
        beans,
        mapping,
        adapter,
        paths,
        Optional.ofNullable(codec.getIfUnique()),
        Optional.ofNullable(limits.getIfUnique()));
  }

  @Bean
  static MultipartProcessor statuteMultipartProcessor(ObjectProvider<StatutePaths> paths) {
    return new MultipartProcessor(paths);
  }

  @Bean
  BrokenResponses statuteBrokenResponses() {
    return new BrokenResponses();
  }

  @Bean
  UnhandledFailures statuteUnhandledFailures(StatutePaths paths) {
    return new UnhandledFailures(paths);
  }

  @Bean
  WebMvcConfigurer statuteWebMvcConfigurer(
      StatutePaths paths, BrokenResponses broken, MessageSource messages) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(broken).order(broken.getOrder());
        RequestChecks checks = new RequestChecks(paths);
        registry.addInterceptor(checks).order(checks.getOrder());
      }

      @Override
      public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        int index = 0;
        for (int i = 0; i < resolvers.size(); i++) {
          if (resolvers.get(i) instanceof ExceptionHandlerExceptionResolver ofAdvice) {
            answering(ofAdvice, new ReplyHandler(paths));
            index = i + 1;
          }
        }
        resolvers.add(index, new SpringProblems(paths, messages));
      }
    };
  }

  /** Lets exception handlers answer for operations with replies of theirs. */
  private static void answering(ExceptionHandlerExceptionResolver ofAdvice, ReplyHandler replies) {
    List<HandlerMethodReturnValueHandler> all = new ArrayList<>();
    all.add(replies);
    HandlerMethodReturnValueHandlerComposite others = ofAdvice.getReturnValueHandlers();
    if (others != null) {
      all.addAll(others.getHandlers());
    }
    ofAdvice.setReturnValueHandlers(all);
  }
}

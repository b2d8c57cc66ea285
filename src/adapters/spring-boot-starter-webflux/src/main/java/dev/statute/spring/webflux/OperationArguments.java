package dev.statute.spring.webflux;

import java.lang.annotation.Annotation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Conventions;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.annotation.ValidationAnnotationUtils;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.bind.support.WebExchangeDataBinder;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives the arguments of operations, as their routes read them, validated as Spring does it. */
final class OperationArguments implements HandlerMethodArgumentResolver {

  private final Operations operations;

  OperationArguments(Operations operations) {
    this.operations = operations;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getMethod() != null && operations.contains(parameter.getMethod());
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
    return Mono.fromCallable(
        () -> {
          ServedCall served = ServedCall.of(exchange).orElseThrow();
          Object argument = served.arguments().at(parameter.getParameterIndex());
          if (argument != null) {
            validate(argument, parameter, context, exchange);
          }
          return argument;
        });
  }

  private static void validate(
      Object argument,
      MethodParameter parameter,
      BindingContext context,
      ServerWebExchange exchange) {
    for (Annotation annotation : parameter.getParameterAnnotations()) {
      Object[] hints = ValidationAnnotationUtils.determineValidationHints(annotation);
      if (hints != null) {
        validate(parameter, binder(argument, parameter, context, exchange), exchange, hints);
        return;
      }
    }
  }

  private static WebExchangeDataBinder binder(
      Object argument,
      MethodParameter parameter,
      BindingContext context,
      ServerWebExchange exchange) {
    return context.createDataBinder(
        exchange,
        argument,
        Conventions.getVariableNameForParameter(parameter),
        ResolvableType.forMethodParameter(parameter));
  }

  private static void validate(
      MethodParameter parameter,
      WebExchangeDataBinder binder,
      ServerWebExchange exchange,
      Object[] hints) {
    LocaleContextHolder.setLocaleContext(exchange.getLocaleContext());
    try {
      binder.validate(hints);
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
    if (binder.getBindingResult().hasErrors()) {
      throw new WebExchangeBindException(parameter, binder.getBindingResult());
    }
  }
}

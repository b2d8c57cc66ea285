package dev.statute.spring.webflux;

import dev.statute.field.Allow;
import dev.statute.http.Header;
import dev.statute.server.Answer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/** Finds the methods that controllers of the application have on the paths of APIs. */
final class OtherMethods {

  private final Supplier<RequestMappingHandlerMapping> mapping;

  OtherMethods(Supplier<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  /** Adds them to an answer that lists the methods of APIs (RFC 9110, 10.2.1). */
  Answer complete(Answer answer, ServerWebExchange exchange) {
    String name = Header.ALLOW.fieldName();
    Set<String> methods = new LinkedHashSet<>();
    answer.fields().list(name, Allow::parse).ifPresent(allow -> methods.addAll(allow.methods()));
    return !methods.isEmpty() && methods.addAll(on(exchange))
        ? answer.withField(name, String.join(", ", methods))
        : answer;
  }

  private Set<String> on(ServerWebExchange exchange) {
    Set<String> methods = new LinkedHashSet<>();
    for (RequestMappingInfo info : mapping.get().getHandlerMethods().keySet()) {
      if (!(info.getCustomCondition() instanceof RouteCondition)
          && info.getPatternsCondition().getMatchingCondition(exchange) != null) {
        info.getMethodsCondition().getMethods().stream()
            .map(RequestMethod::name)
            .forEach(methods::add);
      }
    }
    if (methods.contains(HttpMethod.GET.name())) {
      methods.add(HttpMethod.HEAD.name());
    }
    return methods;
  }
}

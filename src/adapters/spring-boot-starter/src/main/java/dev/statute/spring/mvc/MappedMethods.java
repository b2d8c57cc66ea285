package dev.statute.spring.mvc;

import dev.statute.field.Allow;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.server.Answer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The methods that controllers of the application have at the paths of APIs. */
final class MappedMethods {

  private final List<RequestMappingInfo> ofOthers;

  private MappedMethods(List<RequestMappingInfo> ofOthers) {
    this.ofOthers = ofOthers;
  }

  static MappedMethods none() {
    return new MappedMethods(List.of());
  }

  /** Takes what is mapped to other methods than those that answer for operations. */
  static MappedMethods of(
      RequestMappingHandlerMapping mapping, Set<java.lang.reflect.Method> ofOperations) {
    List<RequestMappingInfo> others = new ArrayList<>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (!ofOperations.contains(handler.getMethod())) {
                others.add(info);
              }
            });
    return new MappedMethods(List.copyOf(others));
  }

  /** Adds what controllers have to the methods that a response lists (RFC 9110, 10.2.1). */
  Answer complete(Answer answer, HttpServletRequest request) {
    String name = Header.ALLOW.fieldName();
    return answer
        .fields()
        .list(name, Allow::parse)
        .map(
            allow -> {
              Set<String> all = new LinkedHashSet<>(allow.methods());
              return all.addAll(at(request))
                  ? answer.withField(name, new Allow(all).toString())
                  : answer;
            })
        .orElse(answer);
  }

  private Set<String> at(HttpServletRequest request) {
    Set<String> methods = new LinkedHashSet<>();
    for (RequestMappingInfo info : ofOthers) {
      if (isAt(info, request)) {
        info.getMethodsCondition().getMethods().forEach(method -> add(method, methods));
      }
    }
    return methods;
  }

  private static boolean isAt(RequestMappingInfo info, HttpServletRequest request) {
    return info.getPathPatternsCondition() == null
        ? info.getPatternsCondition() != null
            && info.getPatternsCondition().getMatchingCondition(request) != null
        : info.getPathPatternsCondition().getMatchingCondition(request) != null;
  }

  /** GET is there with HEAD (RFC 9110, 9.3.2). */
  private static void add(RequestMethod method, Set<String> methods) {
    methods.add(method.name());
    if (method == RequestMethod.GET) {
      methods.add(Method.HEAD.token());
    }
  }
}

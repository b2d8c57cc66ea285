package dev.statute.spring.mvc;

import dev.statute.generated.Arguments;
import dev.statute.server.Call;
import dev.statute.server.Route;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.ValidationAnnotationUtils;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives the parameters of operations what their routes read. */
final class OperationArguments implements HandlerMethodArgumentResolver {

  private static final String ATTRIBUTE = OperationArguments.class.getName();

  private final StatutePaths paths;

  /** What was read for a call, of which each parameter is given its own. */
  private record ReadArguments(Call call, Arguments arguments) {}

  OperationArguments(StatutePaths paths) {
    this.paths = paths;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return paths.have(parameter.getMethod());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    HttpServletRequest own = servletRequest(request);
    Finding finding = paths.find(own).orElseThrow();
    if (parameter.getDeclaringClass() == RouteHandler.class) {
      return ofAdapter(parameter.getParameterType(), finding, own);
    }
    Call call = finding.call().orElseThrow();
    Object value = arguments(call, request).at(parameter.getParameterIndex());
    if (value != null && binders != null) {
      validate(value, parameter, request, binders);
    }
    return value;
  }

  /** Gives the handler of this adapter what it asks for. */
  private static Object ofAdapter(Class<?> type, Finding finding, HttpServletRequest request) {
    if (type == HttpServletRequest.class) {
      return request;
    }
    return type == Call.class ? finding.call().orElseThrow() : finding;
  }

  static HttpServletRequest servletRequest(NativeWebRequest request) {
    return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class)).orElseThrow();
  }

  private static Arguments arguments(Call call, NativeWebRequest request) {
    if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
            instanceof ReadArguments known
        && known.call() == call) {
      return known.arguments();
    }
    Arguments read = read(call.route(), call);
    request.setAttribute(ATTRIBUTE, new ReadArguments(call, read), RequestAttributes.SCOPE_REQUEST);
    return read;
  }

  /**
   * Reads the arguments.
   *
   * @throws ContractRefusalException if the request is refused
   */
  static Arguments read(Route route, Call call) {
    try {
      return route.arguments(call);
    } catch (RuntimeException e) {
      throw call.refusal(e)
          .<RuntimeException>map(refusal -> new ContractRefusalException(refusal, e))
          .orElse(e);
    }
  }

  /** Does what Spring does for bodies; where constraints are beside it, Spring does all itself. */
  private static void validate(
      Object value,
      MethodParameter parameter,
      NativeWebRequest request,
      WebDataBinderFactory binders)
      throws Exception {
    for (Annotation annotation : parameter.getParameterAnnotations()) {
      Object[] hints = ValidationAnnotationUtils.determineValidationHints(annotation);
      if (hints != null) {
        String name = Optional.ofNullable(parameter.getParameterName()).orElse("body");
        WebDataBinder binder = binders.createBinder(request, value, name);
        binder.validate(hints);
        BindingResult result = binder.getBindingResult();
        if (result.hasErrors()) {
          throw new MethodArgumentNotValidException(parameter, result);
        }
        return;
      }
    }
  }
}

package dev.statute.spring.mvc;

import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import dev.statute.server.Answer;
import dev.statute.spring.SpringFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers what Spring refuses on the paths of APIs, and what their operations throw whose status
 * Spring knows, with problem documents and the fields that the status demands. The exception
 * handlers of the application are asked before.
 */
final class SpringProblems implements HandlerExceptionResolver {

  private static final String ALLOW = "Allow";
  private static final int NOT_FOUND = 404;

  private final StatutePaths paths;
  private final MessageSource messages;

  SpringProblems(StatutePaths paths, MessageSource messages) {
    this.paths = paths;
    this.messages = messages;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (isOfOthers(handler)) {
      return null;
    }
    if (response.isCommitted()) {
      // Of malformed content the container has told the client before.
      return exception instanceof RefusedRequestException ? new ModelAndView() : null;
    }
    Optional<Answer> answer =
        paths
            .find(request)
            .filter(Finding::isOurs)
            .flatMap(finding -> answer(finding, exception, request.getLocale()));
    if (answer.isEmpty()) {
      return null;
    }
    ServletAnswer.send(answer.get(), request, response);
    return new ModelAndView();
  }

  /** Controllers of the application may be under the path of an API. */
  private boolean isOfOthers(@Nullable Object handler) {
    return handler instanceof HandlerMethod other && !paths.have(other.getMethod());
  }

  private Optional<Answer> answer(Finding finding, Exception exception, Locale locale) {
    if (exception instanceof RefusedRequestException refused) {
      return finding.call().map(call -> call.failed(refused.getCause()));
    }
    if (isUnmapped(exception) && finding.call().isEmpty()) {
      return Optional.of(unmapped(finding, exception, locale));
    }
    if (exception instanceof ErrorResponse error) {
      return Optional.of(own(finding, error, locale));
    }
    ResponseStatus status =
        AnnotatedElementUtils.findMergedAnnotation(exception.getClass(), ResponseStatus.class);
    return status == null ? Optional.empty() : Optional.of(own(finding, status));
  }

  private static boolean isUnmapped(Exception exception) {
    return exception instanceof HttpRequestMethodNotSupportedException
        || exception instanceof NoHandlerFoundException
        || exception instanceof NoResourceFoundException;
  }

  /** Other handlers of the application may have a method that no route has. */
  private Answer unmapped(Finding finding, Exception exception, Locale locale) {
    Answer answer = finding.unrouted();
    if (exception instanceof HttpRequestMethodNotSupportedException other) {
      if (answer.code() == NOT_FOUND) {
        return own(finding, other, locale);
      }
      String[] methods = other.getSupportedMethods();
      Optional<String> allow = answer.fields().first(ALLOW);
      if (methods != null && allow.isPresent()) {
        Set<String> all = new LinkedHashSet<>(List.of(allow.get().split(", *")));
        all.addAll(List.of(methods));
        return answer.withField(ALLOW, String.join(", ", all));
      }
    }
    return answer;
  }

  private Answer own(Finding finding, ErrorResponse error, Locale locale) {
    Problem problem = ProblemDetails.problem(error.updateAndGetBody(messages, locale));
    Fields fields = SpringFields.received(error.getHeaders());
    return own(finding, new ProblemReply(error.getStatusCode().value(), fields, problem));
  }

  private static Answer own(Finding finding, ResponseStatus status) {
    int code = status.code().value();
    ProblemBuilder problem = Problem.ofStatus(code);
    if (!status.reason().isEmpty()) {
      problem.detail(status.reason());
    }
    return own(finding, new ProblemReply(code, Fields.empty(), problem.build()));
  }

  private static Answer own(Finding finding, ProblemReply reply) {
    return finding.mount().dispatcher().own(finding.request(), reply);
  }
}

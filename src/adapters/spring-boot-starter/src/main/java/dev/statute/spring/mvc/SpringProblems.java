package dev.statute.spring.mvc;

import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.spring.SpringFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
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
      return exception instanceof ContractRefusalException ? new ModelAndView() : null;
    }
    Optional<Finding> finding = paths.find(request).filter(Finding::isOurs);
    Optional<Answer> answer = finding.flatMap(found -> answer(found, exception, request));
    if (finding.isEmpty() || answer.isEmpty()) {
      return null;
    }
    ServletAnswer.send(answer.get(), finding.get(), request, response);
    return new ModelAndView();
  }

  /** Controllers of the application may be under the path of an API. */
  private boolean isOfOthers(@Nullable Object handler) {
    return handler instanceof HandlerMethod other && !paths.have(other.getMethod());
  }

  private Optional<Answer> answer(
      Finding finding, Exception exception, HttpServletRequest request) {
    Locale locale = request.getLocale();
    if (exception instanceof ContractRefusalException refused) {
      Throwable thrown = Optional.ofNullable(refused.getCause()).orElse(refused);
      return finding.call().map(call -> call.failed(thrown));
    }
    if (isUnmapped(exception) && finding.call().isEmpty()) {
      return Optional.of(unmapped(finding, exception, request, locale));
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

  /** Controllers of the application may have a path, or a method at a path, that no route has. */
  private Answer unmapped(
      Finding finding, Exception exception, HttpServletRequest request, Locale locale) {
    Answer answer = paths.unrouted(finding, request);
    return answer.code() == Status.NOT_FOUND.code()
            && exception instanceof HttpRequestMethodNotSupportedException other
        ? own(finding, other, locale)
        : answer;
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

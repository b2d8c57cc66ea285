package dev.statute.spring.mvc;

import dev.statute.Reply;
import dev.statute.server.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Sends the replies of operations, and those of exception handlers that answer for them. Of a
 * stage, Spring hands the reply on in a thread of the container once it is there.
 */
final class ReplyHandler implements HandlerMethodReturnValueHandler {

  private final StatutePaths paths;

  ReplyHandler(StatutePaths paths) {
    this.paths = paths;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Reply.class.isAssignableFrom(type.getParameterType())
        || type.getParameterType() == Answer.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request) {
    if (value == null) {
      throw new IllegalStateException(type.getMethod() + " gave no reply");
    }
    container.setRequestHandled(true);
    HttpServletRequest own = OperationArguments.servletRequest(request);
    HttpServletResponse response =
        Optional.ofNullable(request.getNativeResponse(HttpServletResponse.class)).orElseThrow();
    Finding finding =
        paths
            .find(own)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        type.getMethod()
                            + " gives a reply, but does not answer for an operation of an API"));
    Answer answer =
        value instanceof Answer made ? made : finding.call().orElseThrow().answer((Reply) value);
    ServletAnswer.send(answer, finding, own, response);
  }
}

package dev.statute.jakarta;

import dev.statute.jakarta.generated.RestRefusals;
import dev.statute.server.Answer;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Refuses content that a provider cannot read with a 400, unless the application does. */
final class ContentFaults implements ReaderInterceptor {

  private final Supplier<Answer> refusal;

  @Context private @Nullable Providers providers;

  ContentFaults(Supplier<Answer> refusal) {
    this.refusal = refusal;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (WebApplicationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (isMapped(e)) {
        throw e;
      }
      throw RestRefusals.exception(refusal.get(), e);
    }
  }

  private boolean isMapped(Throwable failure) {
    if (providers == null) {
      return false;
    }
    ExceptionMapper<?> mapper = providers.getExceptionMapper(failure.getClass());
    return mapper != null && !ContainerClasses.isOfContainer(mapper);
  }
}

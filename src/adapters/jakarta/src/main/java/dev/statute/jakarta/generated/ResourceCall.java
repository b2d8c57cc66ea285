package dev.statute.jakarta.generated;

import dev.statute.Reply;
import dev.statute.generated.Arguments;
import dev.statute.server.Answer;
import dev.statute.server.Call;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The call of an operation, whose arguments were read. */
public final class ResourceCall {

  private final Call call;
  private final Arguments arguments;
  private final EntityCodec codec;
  private final Optional<Providers> providers;

  ResourceCall(Call call, Arguments arguments, EntityCodec codec, Optional<Providers> providers) {
    this.call = call;
    this.arguments = arguments;
    this.codec = codec;
    this.providers = providers;
  }

  /**
   * Returns an argument.
   *
   * @param <T> the type of the parameter, which nothing checks here
   * @param index the position of the parameter, from 0
   * @return the argument
   */
  public <T extends @Nullable Object> T at(int index) {
    return arguments.at(index);
  }

  /**
   * Makes the response of a reply.
   *
   * @param reply the reply
   * @return the response, whose entity a provider writes
   */
  public Response respond(Reply reply) {
    Answer answer = codec.with(providers, () -> call.answer(reply));
    return Responses.of(answer, call.method());
  }

  /**
   * Makes the response of a reply that comes later.
   *
   * @param stage completes with the reply
   * @return completes with the response, or fails with what the operation threw
   */
  public CompletionStage<Response> later(CompletionStage<? extends Reply> stage) {
    CompletableFuture<Response> later = new CompletableFuture<>();
    stage.whenComplete(
        (reply, failure) -> {
          try {
            if (failure == null) {
              later.complete(respond(reply));
            } else {
              failed(cause(failure));
              later.completeExceptionally(cause(failure));
            }
          } catch (RuntimeException | Error e) {
            later.completeExceptionally(e);
          }
        });
    return later;
  }

  /**
   * Takes note that the operation failed, whose request has content that it reads itself.
   *
   * @param failure what it threw
   * @throws jakarta.ws.rs.WebApplicationException if the request is to blame for it
   */
  public void failed(Throwable failure) {
    Optional<Answer> refused = call.refused(failure);
    if (refused.isPresent()) {
      throw RestRefusals.exception(refused.get(), failure);
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}

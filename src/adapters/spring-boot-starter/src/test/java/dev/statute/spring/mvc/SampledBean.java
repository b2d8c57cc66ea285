package dev.statute.spring.mvc;

import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.testkit.server.SampleApi;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Does what the suite asks for. */
class SampledBean implements Sampled {

  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");

  private final Executor elsewhere = Executors.newSingleThreadExecutor(SampledBean::daemon);

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "elsewhere");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public GetValue value() {
    return new GetValue.Ok(new Count(1), EntityTag.strong("1"));
  }

  @Override
  public GetLong longText() {
    return new GetLong.Ok("x".repeat(SampleApi.LONG - 2));
  }

  @Override
  public GetEmpty empty() {
    return new GetEmpty.Ok(Content.text(""));
  }

  @Override
  public GetStream stream() {
    return new GetStream.Ok(
        Content.stream(() -> new ByteArrayInputStream(new byte[SampleApi.LONG]), OCTETS));
  }

  @Override
  public GetSized sized(int length) {
    return new GetSized.Ok(
        Content.stream(() -> new ByteArrayInputStream(new byte[SampleApi.LONG]), length, OCTETS));
  }

  @Override
  public GetBroken broken() {
    return new GetBroken.Ok(Content.stream(Broken::new, OCTETS));
  }

  @Override
  public GetProblem problem() {
    return new GetProblem.NotFound(Problem.ofStatus(404).build());
  }

  @Override
  public GetFailure failure() {
    throw new IllegalStateException("secret");
  }

  @Override
  public GetText text(String t) {
    return new GetText.Ok(t);
  }

  @Override
  public GetQuery query(int n) {
    return new GetQuery.Ok(n);
  }

  @Override
  public GetField field(String v) {
    return new GetField.Ok(v);
  }

  @Override
  public PostJson postJson(Object json) {
    return new PostJson.Ok(json);
  }

  @Override
  public PatchJson patchJson(Object json) {
    return new PatchJson.Ok(json);
  }

  @Override
  public PutJson putJson(Object json) {
    return new PutJson.Ok(json);
  }

  @Override
  public PostUnread unread() {
    return new PostUnread.Ok("unread");
  }

  @Override
  public CompletionStage<GetLaterValue> laterValue() {
    return CompletableFuture.supplyAsync(() -> new GetLaterValue.Ok("later"), elsewhere);
  }

  @Override
  public CompletionStage<GetLaterNothing> laterNothing() {
    return CompletableFuture.supplyAsync(GetLaterNothing.NoContent::new, elsewhere);
  }

  @Override
  public CompletionStage<GetLaterBroken> laterBroken() {
    return CompletableFuture.supplyAsync(
        () -> new GetLaterBroken.Ok(Content.stream(Broken::new, OCTETS)), elsewhere);
  }

  @Override
  public CompletionStage<GetLaterFailure> laterFailure() {
    return CompletableFuture.supplyAsync(
        () -> {
          throw new IllegalStateException("secret");
        },
        elsewhere);
  }

  @Override
  public CompletionStage<GetLaterNever> laterNever() {
    return new CompletableFuture<>();
  }

  /** Fails once the response has begun. */
  private static final class Broken extends InputStream {
    private int count;

    @Override
    public int read() {
      if (++count > SampleApi.LONG) {
        throw new IllegalStateException("secret");
      }
      return 'x';
    }
  }
}

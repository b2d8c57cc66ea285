package dev.statute.jakarta.sample;

import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.HttpDate;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.Protocol;
import dev.statute.server.Call;
import dev.statute.server.precondition.Validators;
import dev.statute.testkit.server.SampleApi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Does what the suite asks for. */
public class Samples implements Sample {

  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");
  private static final MediaType TEXT = MediaType.of("text", "plain");
  private static final EntityTag TAG = EntityTag.strong("b");
  private static final Validators CURRENT =
      Validators.of(TAG, HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT"));
  private static final int MILLIS = 20;
  private static final int MOST_SECONDS = 20;
  private static final int HALF = SampleApi.UPLOAD_LIMIT / 2;

  /** Containers write in the thread that completes a stage, as slowly as the client reads. */
  private final Executor elsewhere =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "elsewhere");
            thread.setDaemon(true);
            return thread;
          });

  private final Semaphore next = new Semaphore(0);

  @Override
  public GetValue value() {
    return new GetValue.Ok(new Value(1), EntityTag.strong("1"));
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
    return new GetBroken.Ok(brokenContent());
  }

  @Override
  public GetFlood flood() {
    return new GetFlood.Ok(floodContent());
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
  public GetInterrupted interrupted() {
    Thread.currentThread().interrupt();
    return new GetInterrupted.Ok("interrupted");
  }

  @Override
  public GetLive live() {
    return new GetLive.Ok(Content.live(this::live, TEXT));
  }

  private void live(OutputStream out) throws IOException {
    out.write("first".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    try {
      if (!next.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("nobody asked for more");
      }
    } catch (InterruptedException e) {
      throw new IOException("the server stops", e);
    }
    out.write("second".getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public PostLive more() {
    next.release();
    return new PostLive.NoContent();
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
  public GetUpgrade upgrade() {
    return new GetUpgrade.UpgradeRequired(List.of(Protocol.parse("example/1")));
  }

  @Override
  public GetGuarded guarded(Call call) {
    return switch (call.preconditions(CURRENT)) {
      case PROCEED -> new GetGuarded.Ok("guarded", TAG);
      case NOT_MODIFIED -> new GetGuarded.NotModified(TAG);
      case FAILED -> new GetGuarded.PreconditionFailed();
    };
  }

  @Override
  public PutGuarded putGuarded(Call call) {
    return switch (call.preconditions(CURRENT)) {
      case PROCEED, NOT_MODIFIED -> new PutGuarded.NoContent(TAG);
      case FAILED -> new PutGuarded.PreconditionFailed();
    };
  }

  @Override
  public PostGuarded postGuarded(Call call) {
    return switch (call.preconditions(CURRENT)) {
      case PROCEED, NOT_MODIFIED -> new PostGuarded.NoContent(TAG);
      case FAILED -> new PostGuarded.PreconditionFailed();
    };
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
  public PostTyped typed(Object json) {
    return new PostTyped.Ok(json);
  }

  @Override
  public PostItem item(Integer json) {
    return new PostItem.Ok(json);
  }

  @Override
  public PostHalf half(Content content) {
    try (InputStream in = content.open()) {
      in.readNBytes(HALF);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PostHalf.BadRequest(Map.of());
  }

  @Override
  public PostCount count(Content content) {
    try (InputStream in = content.open()) {
      return new PostCount.Ok(in.readAllBytes().length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PostAccepted accepted() {
    return new PostAccepted.Accepted(new Value(1));
  }

  @Override
  public PostEmpty emptyUpload() {
    return new PostEmpty.Accepted();
  }

  @Override
  public PostNothing nothing() {
    return new PostNothing.NoContent();
  }

  @Override
  public CompletionStage<GetLaterValue> laterValue() {
    return later(() -> new GetLaterValue.Ok("later"));
  }

  @Override
  public CompletionStage<GetLaterNothing> laterNothing() {
    return later(GetLaterNothing.NoContent::new);
  }

  @Override
  public CompletionStage<GetLaterBroken> laterBroken() {
    return later(() -> new GetLaterBroken.Ok(brokenContent()));
  }

  @Override
  public CompletionStage<GetLaterFlood> laterFlood() {
    return later(() -> new GetLaterFlood.Ok(floodContent()));
  }

  @Override
  public CompletionStage<GetLaterFailure> laterFailure() {
    return later(
        () -> {
          throw new IllegalStateException("secret");
        });
  }

  @Override
  public CompletionStage<PostTimeout> laterTimeout() {
    return new CompletableFuture<PostTimeout>().orTimeout(MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public CompletionStage<GetTimer> timer() {
    return timed(new GetTimer.Ok("timer"));
  }

  @Override
  public CompletionStage<GetTimerFlood> timerFlood() {
    return timed(new GetTimerFlood.Ok(floodContent()));
  }

  @Override
  public CompletionStage<PostLaterUpload> laterUpload() {
    return later(() -> new PostLaterUpload.Accepted(new Value(1)));
  }

  private <T> CompletionStage<T> later(Supplier<T> reply) {
    return CompletableFuture.supplyAsync(reply, elsewhere);
  }

  private static <T> CompletionStage<T> timed(T reply) {
    return new CompletableFuture<T>().completeOnTimeout(reply, MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Content brokenContent() {
    return Content.stream(() -> new Endless(SampleApi.LONG, true), OCTETS);
  }

  private static Content floodContent() {
    return Content.stream(() -> new Endless(SampleApi.FLOOD, false), OCTETS);
  }

  /** Octets that nobody keeps, and perhaps a failure after them. */
  private static final class Endless extends InputStream {
    private final boolean isBroken;
    private long rest;

    Endless(long length, boolean isBroken) {
      this.rest = length;
      this.isBroken = isBroken;
    }

    @Override
    public int read() {
      return rest-- > 0 ? 'x' : end();
    }

    @Override
    public int read(byte[] octets, int offset, int length) {
      if (rest <= 0) {
        return end();
      }
      int count = (int) Math.min(rest, length);
      Arrays.fill(octets, offset, offset + count, (byte) 'x');
      rest -= count;
      return count;
    }

    private int end() {
      if (isBroken) {
        throw new IllegalStateException("secret");
      }
      return -1;
    }
  }
}

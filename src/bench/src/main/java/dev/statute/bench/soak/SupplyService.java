package dev.statute.bench.soak;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Implements the API as its users would. */
final class SupplyService implements Supplies {

  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");
  private static final MediaType TEXT = MediaType.of("text", "plain");
  private static final long LATER_MILLIS = 5;

  @Override
  public GetNow now(long id) {
    return new GetNow.Ok(Supply.of(id));
  }

  @Override
  public CompletionStage<GetLater> later(long id) {
    GetLater reply = new GetLater.Ok(Supply.of(id));
    return new CompletableFuture<GetLater>()
        .completeOnTimeout(reply, LATER_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public CompletionStage<GetNever> never(long id) {
    return new CompletableFuture<>();
  }

  @Override
  public GetStream stream(int octets) {
    return new GetStream.Ok(Content.live(out -> Octets.write(octets, out), OCTETS));
  }

  @Override
  public GetLive live(int lines) {
    return new GetLive.Ok(Content.live(out -> writeLines(lines, out), TEXT));
  }

  private static void writeLines(int lines, OutputStream out) throws IOException {
    for (int i = 0; i < lines; i++) {
      out.write(Octets.line(i));
      out.flush();
    }
  }

  @Override
  public Upload upload(Content content) {
    try {
      return new Upload.Ok(Receipt.of(content.toBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

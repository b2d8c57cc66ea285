package dev.statute.conformance;

import dev.statute.capture.har.HarWriter;
import dev.statute.conformance.judge.ExchangeLog;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps exchanges for a HAR file: the first {@value #MOST}, with 64 megabytes of content at most.
 * Thread-safe.
 */
final class HarLog implements ExchangeLog {

  private static final System.Logger LOG = System.getLogger(HarLog.class.getName());
  private static final int MOST = 100_000;
  private static final long MOST_OCTETS = 64L << 20;

  private final Optional<Path> file;
  private final List<CapturedExchange> exchanges = new ArrayList<>();
  private long octets;
  private int left;

  HarLog(Optional<Path> file) {
    this.file = file;
  }

  @Override
  public synchronized void add(CapturedExchange exchange) {
    if (file.isEmpty()) {
      return;
    }
    octets += size(exchange.request().content()) + size(exchange.response().content());
    if (exchanges.size() < MOST && octets <= MOST_OCTETS) {
      exchanges.add(exchange);
    } else {
      left++;
    }
  }

  private static long size(CapturedContent content) {
    return content instanceof CapturedContent.Whole whole ? whole.octets().length : 0;
  }

  /**
   * Writes what there is so far, in place of what the file has.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  synchronized void write() {
    if (file.isEmpty()) {
      return;
    }
    Path path = file.get().toAbsolutePath();
    if (left > 0) {
      LOG.log(
          System.Logger.Level.WARNING,
          path + " lacks the last " + left + " exchanges, which are too many or too large");
    }
    try {
      Path folder = path.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (OutputStream out = Files.newOutputStream(path);
          HarWriter writer = HarWriter.to(out)) {
        for (CapturedExchange exchange : exchanges) {
          writer.write(exchange);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }
}

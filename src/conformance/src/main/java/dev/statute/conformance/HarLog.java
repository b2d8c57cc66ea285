package dev.statute.conformance;

import dev.statute.capture.har.HarWriter;
import dev.statute.conformance.judge.ExchangeLog;
import dev.statute.rule.message.CapturedExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps exchanges for a HAR file: the first {@value #MOST}. Thread-safe. */
final class HarLog implements ExchangeLog {

  private static final int MOST = 100_000;

  private final Optional<Path> file;
  private final List<CapturedExchange> exchanges = new ArrayList<>();

  HarLog(Optional<Path> file) {
    this.file = file;
  }

  @Override
  public synchronized void add(CapturedExchange exchange) {
    if (file.isPresent() && exchanges.size() < MOST) {
      exchanges.add(exchange);
    }
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

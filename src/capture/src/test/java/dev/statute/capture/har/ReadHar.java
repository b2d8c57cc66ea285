package dev.statute.capture.har;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.capture.CaptureProblem;
import dev.statute.capture.CaptureReading;
import dev.statute.rule.message.CapturedExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader makes of a HAR file. */
record ReadHar(CaptureReading reading, List<CapturedExchange> exchanges) {

  static ReadHar of(byte[] octets) {
    List<CapturedExchange> exchanges = new ArrayList<>();
    try {
      CaptureReading reading =
          HarReader.read("t.har", new ByteArrayInputStream(octets), exchanges::add);
      return new ReadHar(reading, exchanges);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadHar of(String text) {
    return of(text.getBytes(UTF_8));
  }

  /** Reads a log of a creator. */
  static ReadHar by(String creator, String... entries) {
    return of(log(creator, entries));
  }

  static String log(String creator, String... entries) {
    return """
        {"log": {"version": "1.2", "creator": {"name": "%s", "version": "1"}, "entries": [
        %s
        ]}}
        """
        .formatted(creator, String.join(",\n", entries));
  }

  /** Returns an entry, whose response has some more members. */
  static String entry(String method, int status, String fields, String members) {
    return """
        {"startedDateTime": "2026-01-02T03:04:05.678Z",
         "request": {"method": "%s", "url": "https://api.example/orders", "httpVersion": "HTTP/1.1",
          "headers": [{"name": "Host", "value": "api.example"}], "bodySize": 0},
         "response": {"status": %d, "httpVersion": "HTTP/1.1", "headers": [%s]%s}}"""
        .formatted(method, status, fields, members.isEmpty() ? "" : ", " + members);
  }

  CapturedExchange only() {
    if (exchanges.size() != 1) {
      throw new AssertionError("not one exchange: " + this);
    }
    return exchanges.get(0);
  }

  List<String> problems() {
    return reading.problems().stream().map(CaptureProblem::toString).toList();
  }
}

package dev.statute.bench.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes HAR files as large as wanted, as a browser does: with 14 fields and 2 kB of content. */
final class LargeCapture {

  private static final int TARGETS = 500;
  private static final int CONTENT = 2_000;

  private LargeCapture() {}

  /**
   * Writes a file.
   *
   * @param exchanges the number of its exchanges, of which one in ten breaks a rule
   */
  static void write(Path file, int exchanges) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(
          "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"WebInspector\"},\"entries\":["
              .getBytes(UTF_8));
      for (int i = 0; i < exchanges; i++) {
        out.write(((i == 0 ? "\n" : ",\n") + entry(i)).getBytes(UTF_8));
      }
      out.write("\n]}}\n".getBytes(UTF_8));
    }
  }

  private static String entry(int number) {
    String content = "{\\\"text\\\":\\\"" + "word ".repeat(CONTENT / 5) + "\\\"}";
    return """
        {"_resourceType": "fetch", "startedDateTime": "2026-12-01T15:22:59.686Z", "time": 12.5,
         "request": {"method": "GET", "url": "https://api.example/orders/%d?page=2&token=abc%d",
          "httpVersion": "http/2.0", "headersSize": -1, "bodySize": 0, "headers": [
          {"name": ":authority", "value": "api.example"}, {"name": "accept", "value": "*/*"},
          {"name": "accept-encoding", "value": "gzip, deflate, br, zstd"},
          {"name": "accept-language", "value": "en-US,en;q=0.9"},
          {"name": "cookie", "value": "sid=0123456789abcdef; theme=dark"},
          {"name": "referer", "value": "https://api.example/"},
          {"name": "user-agent", "value": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"}]},
         "response": {"status": %d, "statusText": "", "httpVersion": "http/2.0", "headers": [
          {"name": "date", "value": "Tue, 01 Dec 2026 15:22:59 GMT"},
          {"name": "content-type", "value": "application/json"},
          {"name": "cache-control", "value": "max-age=60, must-revalidate"},
          {"name": "etag", "value": "\\"d21f7f4b\\""}, {"name": "vary", "value": "accept"},
          {"name": "set-cookie", "value": "a=b; Path=/; Max-Age=60; HttpOnly\\nc=d; Secure"},
          {"name": "content-length", "value": "2016"}],
          "content": {"size": -1, "mimeType": "application/json", "text": "%s"},
          "redirectURL": "", "headersSize": -1, "bodySize": -1, "_transferSize": 2300},
         "cache": {}, "timings": {"send": 0, "wait": 10, "receive": 2}}"""
        .formatted(number % TARGETS, number, number % 10 == 0 ? 401 : 200, content);
  }
}

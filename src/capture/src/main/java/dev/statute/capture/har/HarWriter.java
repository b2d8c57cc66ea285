package dev.statute.capture.har;

import dev.statute.http.Header;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes exchanges as HAR 1.2, one at a time, each on a line of its own. What HAR has no members
 * for (interim responses, trailers, gaps) is in members that begin with an underscore, and {@link
 * HarReader} reads it back.
 *
 * <p>It hides nothing: {@link dev.statute.capture.redact.Redaction} does.
 */
public final class HarWriter implements Closeable {

  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final OutputStream out;
  private final JsonGenerator json;
  private boolean isClosed;

  private HarWriter(OutputStream out) {
    this.out = out;
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out));
  }

  /**
   * Begins a file.
   *
   * @param out takes its octets; it is closed with the writer
   * @throws IOException if the octets cannot be written
   */
  public static HarWriter to(OutputStream out) throws IOException {
    HarWriter writer = new HarWriter(out);
    writer.guarded(writer::begin);
    return writer;
  }

  /**
   * Writes an exchange.
   *
   * @throws IOException if the octets cannot be written
   */
  public void write(CapturedExchange exchange) throws IOException {
    guarded(() -> entry(exchange));
  }

  /** Ends the file. Closing it again has no effect. */
  @Override
  public void close() throws IOException {
    if (!isClosed) {
      isClosed = true;
      try (OutputStream closed = out) {
        guarded(this::end);
        closed.flush();
      }
    }
  }

  private void guarded(Runnable writing) throws IOException {
    try {
      writing.run();
      json.flush();
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void begin() {
    json.writeStartObject();
    json.writeName("log");
    json.writeStartObject();
    json.writeStringProperty("version", "1.2");
    json.writeName("creator");
    json.writeStartObject();
    json.writeStringProperty("name", HarOrigin.OWN_NAME);
    json.writeStringProperty("version", "1");
    json.writeEndObject();
    json.writeName("entries");
    json.writeStartArray();
  }

  private void end() {
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void entry(CapturedExchange exchange) {
    json.writeRaw("\n");
    json.writeStartObject();
    json.writeStringProperty(
        "startedDateTime", TIME.format(exchange.started().orElse(Instant.EPOCH)));
    json.writeNumberProperty("time", 0);
    json.writeName("request");
    request(exchange.request());
    json.writeName("response");
    response(exchange.response());
    json.writeName("cache");
    json.writeStartObject();
    json.writeEndObject();
    json.writeName("timings");
    json.writeStartObject();
    json.writeNumberProperty("send", 0);
    json.writeNumberProperty("wait", 0);
    json.writeNumberProperty("receive", 0);
    json.writeEndObject();
    if (!exchange.interims().isEmpty()) {
      json.writeName("_interims");
      json.writeStartArray();
      exchange.interims().forEach(this::response);
      json.writeEndArray();
    }
    json.writeName("_gaps");
    json.writeStartArray();
    exchange.gaps().stream().sorted().map(CaptureGap::name).forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void request(CapturedRequest request) {
    WrittenContent content = WrittenContent.of(request.content());
    json.writeStartObject();
    json.writeStringProperty("method", request.method());
    json.writeStringProperty("url", HarTarget.url(request));
    json.writeStringProperty("httpVersion", HarVersions.text(request.version()));
    array("cookies");
    fields("headers", request.fields());
    array("queryString");
    if (!content.text().isEmpty()) {
      json.writeName("postData");
      json.writeStartObject();
      json.writeStringProperty(
          "mimeType", request.fields().value(Header.CONTENT_TYPE.fieldName()).orElse(""));
      json.writeStringProperty("text", content.text());
      if (content.isBase64()) {
        json.writeStringProperty("_encoding", "base64");
      }
      json.writeEndObject();
    }
    end(content);
  }

  private void response(CapturedResponse response) {
    WrittenContent content = WrittenContent.of(response.content());
    json.writeStartObject();
    json.writeNumberProperty("status", response.status());
    json.writeStringProperty("statusText", "");
    json.writeStringProperty("httpVersion", HarVersions.text(response.version()));
    array("cookies");
    fields("headers", response.fields());
    json.writeName("content");
    json.writeStartObject();
    json.writeNumberProperty("size", content.size());
    json.writeStringProperty(
        "mimeType", response.fields().value(Header.CONTENT_TYPE.fieldName()).orElse(""));
    if (!content.text().isEmpty()) {
      json.writeStringProperty("text", content.text());
    }
    if (content.isBase64()) {
      json.writeStringProperty("encoding", "base64");
    }
    json.writeEndObject();
    json.writeStringProperty(
        "redirectURL", response.fields().value(Header.LOCATION.fieldName()).orElse(""));
    if (!response.trailers().lines().isEmpty()) {
      fields("_trailers", response.trailers());
    }
    end(content);
  }

  private void end(WrittenContent content) {
    json.writeNumberProperty("headersSize", -1);
    json.writeNumberProperty("bodySize", content.sentSize());
    if (content.isPresent()) {
      json.writeBooleanProperty("_hasContent", true);
    }
    json.writeEndObject();
  }

  private void array(String name) {
    json.writeName(name);
    json.writeStartArray();
    json.writeEndArray();
  }

  private void fields(String name, CapturedFields fields) {
    json.writeName(name);
    json.writeStartArray();
    for (CapturedField line : fields.lines()) {
      json.writeStartObject();
      json.writeStringProperty("name", line.name());
      json.writeStringProperty("value", line.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The stream of the generator, which must not close what the writer closes. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      out.write(octets, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}

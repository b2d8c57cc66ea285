package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.util.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.support.AllEncompassingFormHttpMessageConverter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Others read what is written here, and what others write is read here. */
class MultipartDifferentialTest {

  private static final long SEED = 0xD1FFL;
  private static final int RUNS = 200;
  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");

  /** A part without what libraries treat in ways of their own. */
  private record Plain(String name, Optional<String> filename, String octets) {}

  private static List<Plain> random(SplittableRandom random, List<String> names) {
    List<Plain> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(9); j > 0; j--) {
        text.append(pick(List.of("a", "é", "\r\n", "--", "-", "\r", "\n", " "), random));
      }
      parts.add(
          new Plain(
              pick(names, random),
              random.nextBoolean() ? Optional.of(pick(names, random)) : Optional.empty(),
              text.toString()));
    }
    return parts;
  }

  private static String pick(List<String> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Content ours(List<Plain> parts) {
    return Multipart.of(
            parts.stream()
                .map(
                    part ->
                        new FilePart(
                            part.name(),
                            part.filename(),
                            Content.bytes(part.octets().getBytes(UTF_8), OCTETS)))
                .toList())
        .content();
  }

  private static List<Plain> read(Content content) throws IOException {
    List<Plain> parts = new ArrayList<>();
    for (FilePart part : Multipart.read(content, FormLimits.standard()).readAll().parts()) {
      String octets = new String(part.content().toBytes(), UTF_8);
      parts.add(new Plain(part.name(), part.filename(), octets));
    }
    return parts;
  }

  @Test
  void jettyReadsWhatIsWritten() throws IOException {
    for (int run = 0; run < RUNS; run++) {
      long seed = SEED + run;
      List<Plain> parts = random(new SplittableRandom(seed), List.of("a", "é€", "a b", "x;y=z"));
      assertThat(jetty(ours(parts))).as("seed %s", seed).isEqualTo(parts);
    }
  }

  private static List<Plain> jetty(Content content) throws IOException {
    MultiPartFormData.Parser parser =
        new MultiPartFormData.Parser(content.type().parameter("boundary").orElseThrow());
    parser.setMaxMemoryFileSize(-1);
    List<Plain> parts = new ArrayList<>();
    CompletableFuture<MultiPartFormData.Parts> read = new CompletableFuture<>();
    parser.parse(new ByteBufferContentSource(ByteBuffer.wrap(content.toBytes())), promise(read));
    for (MultiPart.Part part : read.join()) {
      parts.add(
          new Plain(
              part.getName(),
              Optional.ofNullable(part.getFileName()),
              part.getContentAsString(UTF_8)));
    }
    return parts;
  }

  private static <T> Promise.Invocable<T> promise(CompletableFuture<T> future) {
    return new Promise.Invocable<>() {
      @Override
      public void succeeded(T result) {
        future.complete(result);
      }

      @Override
      public void failed(Throwable failure) {
        future.completeExceptionally(failure);
      }
    };
  }

  @Test
  void nettyReadsWhatIsWritten() throws IOException {
    for (int run = 0; run < RUNS; run++) {
      long seed = SEED + run;
      // Netty takes a part for a file only by its name, and does not give those of others in order.
      List<Plain> parts =
          random(new SplittableRandom(seed), List.of("a", "é€", "a b")).stream()
              .filter(part -> part.filename().isPresent())
              .toList();
      assertThat(netty(ours(parts))).as("seed %s", seed).isEqualTo(parts);
    }
  }

  private static List<Plain> netty(Content content) throws IOException {
    FullHttpRequest request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(content.toBytes()));
    request.headers().set("Content-Type", content.type().toString());
    HttpPostMultipartRequestDecoder decoder = new HttpPostMultipartRequestDecoder(request);
    try {
      List<Plain> parts = new ArrayList<>();
      for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
        String octets = new String(((HttpData) part).get(), UTF_8);
        Optional<String> filename =
            part instanceof FileUpload file ? Optional.of(file.getFilename()) : Optional.empty();
        parts.add(new Plain(part.getName(), filename, octets));
      }
      return parts;
    } finally {
      decoder.destroy();
    }
  }

  @ParameterizedTest
  @EnumSource(value = HttpMultipartMode.class)
  void whatApacheWritesIsRead(HttpMultipartMode mode) throws IOException {
    // Not beyond ASCII, which it writes as question marks; one mode escapes the names of files.
    List<String> names =
        mode == HttpMultipartMode.EXTENDED
            ? List.of("a", "b.txt")
            : List.of("a", "a b", "say \"hi\"", "x;y=z");
    for (int run = 0; run < RUNS; run++) {
      long seed = SEED + run;
      List<Plain> parts = random(new SplittableRandom(seed), names);
      MultipartEntityBuilder builder = MultipartEntityBuilder.create().setMode(mode);
      if (mode == HttpMultipartMode.EXTENDED) {
        builder.setCharset(UTF_8);
      }
      for (Plain part : parts) {
        builder.addBinaryBody(
            part.name(),
            part.octets().getBytes(UTF_8),
            ContentType.APPLICATION_OCTET_STREAM,
            part.filename().orElse(null));
      }
      HttpEntity entity = builder.build();
      ByteArrayOutputStream octets = new ByteArrayOutputStream();
      entity.writeTo(octets);
      MediaType type = MediaType.parseReceived(entity.getContentType());
      assertThat(read(Content.bytes(octets.toByteArray(), type)))
          .as("seed %s", seed)
          .isEqualTo(parts);
    }
  }

  @Test
  void whatSpringWritesIsRead() throws IOException {
    for (int run = 0; run < RUNS; run++) {
      long seed = SEED + run;
      List<Plain> parts =
          random(new SplittableRandom(seed), List.of("a", "é€", "a b", "say \"hi\"", "x;y=z"));
      MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
      for (Plain part : parts) {
        form.add(part.name(), resource(part));
      }
      List<Plain> read = read(spring(form));
      assertThat(read).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(parts);
    }
  }

  private static Object resource(Plain part) {
    return new ByteArrayResource(part.octets().getBytes(UTF_8)) {
      @Override
      public String getFilename() {
        return part.filename().orElse(null);
      }
    };
  }

  private static Content spring(MultiValueMap<String, Object> form) throws IOException {
    HttpHeaders headers = new HttpHeaders();
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    new AllEncompassingFormHttpMessageConverter()
        .write(
            form,
            org.springframework.http.MediaType.MULTIPART_FORM_DATA,
            new HttpOutputMessage() {
              @Override
              public ByteArrayOutputStream getBody() {
                return octets;
              }

              @Override
              public HttpHeaders getHeaders() {
                return headers;
              }
            });
    MediaType type = MediaType.parseReceived(headers.getFirst("Content-Type"));
    return Content.bytes(octets.toByteArray(), type);
  }
}

package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** A generated client calls a generated server. */
class ServedOrdersTest {

  static final String DRIVE =
      """
      package acme;

      import com.sun.net.httpserver.HttpServer;
      import dev.statute.codec.Codec;
      import dev.statute.field.EntityTag;
      import dev.statute.field.EntityTagCondition;
      import dev.statute.field.MediaType;
      import dev.statute.server.jdk.JdkServer;
      import java.io.IOException;
      import java.io.InputStream;
      import java.io.OutputStream;
      import java.lang.reflect.Type;
      import java.net.InetAddress;
      import java.net.InetSocketAddress;
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.nio.charset.StandardCharsets;
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      final class Drive implements Orders {

        private static final EntityTag TAG = EntityTag.strong("t");

        @Override
        public GetOrder get(long id, @Nullable EntityTagCondition known) {
          if (id > 9) {
            return new GetOrder.NotFound(new Problem("no " + id));
          }
          return known != null && known.weakMatch(TAG)
              ? new GetOrder.NotModified(TAG)
              : new GetOrder.Ok(new Order("order " + id), TAG);
        }

        @Override
        public PlaceOrder place(NewOrder order) {
          return new PlaceOrder.Created(new Order(order.text()));
        }

        static List<Object> all() throws Exception {
          InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
          HttpServer server = HttpServer.create(free, 0);
          Codec codec = new TextCodec();
          server.createContext("/", JdkServer.handler(codec, OrdersRoutes.of(new Drive())));
          server.start();
          try {
            URI base = URI.create("http://localhost:" + server.getAddress().getPort());
            Orders orders = OrdersClient.of(HttpClient.newHttpClient(), base, codec);
            return List.of(
                orders.get(1, null).toString(),
                orders.get(1, EntityTagCondition.parse(List.of(TAG.toString()))).toString(),
                orders.get(10, null).toString(),
                orders.place(new NewOrder("tea")).toString());
          } finally {
            server.stop(0);
          }
        }

        /** Writes the text of what has a text, and reads it. */
        static final class TextCodec implements Codec {

          @Override
          public List<MediaType> reads() {
            return List.of(MediaType.of("text", "plain"));
          }

          @Override
          public List<MediaType> writes() {
            return reads();
          }

          @Override
          @SuppressWarnings("unchecked")
          public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try {
              return (T) ((Class<?>) type).getConstructor(String.class).newInstance(text);
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e);
            }
          }

          @Override
          public void write(Object value, MediaType mediaType, OutputStream out)
              throws IOException {
            try {
              Object text = value.getClass().getMethod("text").invoke(value);
              out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e);
            }
          }
        }
      }
      """;

  @CompileTest
  void clientAndRoutesUnderstandEachOther(TestCompiler compiler) throws Exception {
    CompilationResult result =
        OutputTest.orders(compiler, OutputTest.BOTH).source("acme/Drive.java", DRIVE).compile();

    assertThat(result).succeeds();
    assertThat(result.call("acme.Drive", "all"))
        .isEqualTo(
            List.of(
                "Ok[body=Order[text=order 1], etag=\"t\"]",
                "NotModified[etag=\"t\"]",
                "NotFound[body=Problem[text=no 10]]",
                "Created[body=Order[text=tea], location=null]"));
  }
}

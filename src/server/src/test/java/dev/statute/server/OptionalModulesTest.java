package dev.statute.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Reply;
import dev.statute.codec.Codec;
import dev.statute.field.MediaType;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who uses neither Jackson nor the server of the JDK needs neither. */
class OptionalModulesTest {

  /** Runs in a JVM of its own. */
  public static final class Program {

    private Program() {}

    public static void main(String[] arguments) {
      if (ModuleLayer.boot().findModule("jdk.httpserver").isPresent()) {
        throw new AssertionError("there is the server of the JDK");
      }
      Routes routes = Routes.of(Route.of("GET", "/", call -> new Text("served")));
      ResponseSink sink =
          new ResponseSink() {
            @Override
            public OutputStream start(ResponseHead head) {
              return System.out;
            }

            @Override
            public void abort() {
              throw new AssertionError();
            }
          };
      Requests.send(
          Dispatcher.builder(new Plain(), routes).build(),
          Request.builder("GET", "/").build(),
          sink);
    }
  }

  private record Text(String body) implements Reply {
    @Override
    public int code() {
      return 200;
    }
  }

  private static final class Plain implements Codec {
    @Override
    public List<MediaType> reads() {
      return List.of();
    }

    @Override
    public List<MediaType> writes() {
      return List.of(MediaType.of("text", "plain"));
    }

    @Override
    public <T> T read(InputStream in, MediaType mediaType, Type type) {
      throw new AssertionError();
    }

    @Override
    public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
      out.write(value.toString().getBytes(UTF_8));
    }
  }

  private static String location(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  @Test
  void routesAreServedWithoutThem() throws Exception {
    String classPath =
        String.join(
            System.getProperty("path.separator"),
            location(Routes.class),
            location(Reply.class),
            location(OptionalModulesTest.class));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base",
                "-cp",
                classPath,
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output).isEqualTo("served");
  }
}

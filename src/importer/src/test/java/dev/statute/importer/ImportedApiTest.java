package dev.statute.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serves an imported API and calls it: what each side sends arrives at the other. */
class ImportedApiTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final String PACKAGE = "com.example.api.";

  private final RandomValues values = new RandomValues(SEED);
  private final Codec codec = new JacksonCodec();

  @TempDir Path folder;

  private Object answer = "";
  private List<@Nullable Object> taken = List.of();

  @Test
  void eachOperationTakesAndAnswersWhatTheOtherSideSent() throws Exception {
    Imported imported = ImporterTest.imported("library.yaml");
    JavaCompilation compiled =
        JavaCompilation.of(JavaCompilation.Tool.JAVAC, imported.files(), folder);
    assertThat(compiled.problems()).isEmpty();
    ClassLoader loader = compiled.loader();
    int exchanges = 0;
    for (var contract : imported.contracts()) {
      Class<?> api = loader.loadClass(contract.name());
      Object stub = Proxy.newProxyInstance(loader, new Class<?>[] {api}, this::answer);
      Class<?> routes = loader.loadClass(contract.name() + "Routes");
      Routes served = (Routes) routes.getMethod("of", api).invoke(null, stub);
      try (JdkServer server = JdkServer.builder(codec, served).port(0).start()) {
        Object client =
            loader
                .loadClass(contract.name() + "Client")
                .getMethod("of", HttpClient.class, URI.class, Codec.class)
                .invoke(null, HttpClient.newHttpClient(), server.uri(), codec);
        for (Method operation : api.getMethods()) {
          exchanges += exchanges(operation, client);
        }
      }
    }
    assertThat(exchanges).isGreaterThan(50);
  }

  private int exchanges(Method operation, Object client) throws Exception {
    int count = 0;
    for (Class<?> reply : records(operation.getReturnType())) {
      for (int i = 0; i < 3; i++) {
        answer = values.record(reply, 0);
        List<@Nullable Object> sent = arguments(operation);
        Object received;
        try {
          received = operation.invoke(client, sent.toArray());
        } catch (InvocationTargetException e) {
          throw new AssertionError(operation + " with " + sent + ", seed " + SEED, e.getCause());
        }
        assertThat(shown(received)).as("%s, seed %s", operation, SEED).isEqualTo(shown(answer));
        assertThat(taken.stream().map(this::shown).toList())
            .as("%s, seed %s", operation, SEED)
            .isEqualTo(sent.stream().map(this::shown).toList());
        count++;
      }
    }
    return count;
  }

  private List<@Nullable Object> arguments(Method operation) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (var parameter : operation.getParameters()) {
      arguments.add(values.of(parameter.getParameterizedType(), parameter.getAnnotatedType(), 0));
    }
    return arguments;
  }

  /** Returns the records of a reply; those of whatever else is answered are for clients only. */
  private static List<Class<?>> records(Class<?> reply) {
    return Arrays.stream(reply.getPermittedSubclasses())
        .filter(type -> !List.of("Otherwise", "ClientError").contains(type.getSimpleName()))
        .toList();
  }

  private Object answer(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
      throws IOException {
    if (method.getDeclaringClass() == Object.class) {
      return PACKAGE;
    }
    taken = new ArrayList<>();
    if (arguments != null) {
      for (Object argument : arguments) {
        // A stream can be read only while the operation runs.
        taken.add(
            argument instanceof Content || argument instanceof FilePart
                ? shown(argument)
                : argument);
      }
    }
    return answer;
  }

  /** Returns what can be compared. */
  private Object shown(@Nullable Object value) {
    try {
      if (value instanceof Content content) {
        return content.toText();
      }
      if (value instanceof FilePart part) {
        return part.filename() + " " + part.content().toText();
      }
      // An object in the query of which there is nothing is not there.
      boolean isNothing =
          value instanceof Record && value.toString().matches(".*\\[(\\w+=null(, )?)*]");
      return value == null || isNothing
          ? "null"
          : value instanceof String ? value : value.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

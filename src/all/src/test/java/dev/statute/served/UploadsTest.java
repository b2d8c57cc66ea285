package dev.statute.served;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.codec.form.Form;
import dev.statute.codec.form.Multipart;
import dev.statute.field.MediaType;
import dev.statute.http.UndeclaredResponseException;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What forms say arrives as it was meant, whoever sends it. */
class UploadsTest {

  private static final long SEED = 20_261_131;
  private static final int ROUNDS = 40;
  private static final Path CURL = Path.of("/usr/bin/curl");
  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");

  private static final List<@Nullable Object> ASKED = new ArrayList<>();

  private static HttpServer server;
  private static URI base;
  private static Uploads client;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/", JdkServer.handler(new JacksonCodec(), UploadsRoutes.of(implementation())));
    server.start();
    base = URI.create("http://localhost:" + server.getAddress().getPort());
    client = UploadsClient.of(HttpClient.newHttpClient(), base, new JacksonCodec());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static Uploads implementation() {
    return (Uploads)
        Proxy.newProxyInstance(
            Uploads.class.getClassLoader(),
            new Class<?>[] {Uploads.class},
            (proxy, method, arguments) -> {
              List<@Nullable Object> asked = inMemory(arguments);
              synchronized (ASKED) {
                ASKED.clear();
                ASKED.add(method.getName());
                ASKED.addAll(asked);
              }
              return new RandomObjects(0).reply(method.getReturnType());
            });
  }

  /** Reads what is there only until the exchange ends. */
  private static List<@Nullable Object> inMemory(@Nullable Object[] values) throws IOException {
    List<@Nullable Object> read = new ArrayList<>();
    for (Object value : values) {
      read.add(inMemory(value));
    }
    return read;
  }

  private static @Nullable Object inMemory(@Nullable Object value) throws IOException {
    if (value instanceof Content content) {
      return Content.bytes(content.toBytes(), content.type());
    }
    if (value instanceof FilePart part) {
      return new FilePart(
          part.name(), part.filename(), Content.bytes(part.content().toBytes(), part.type()));
    }
    if (value instanceof List<?> list) {
      return inMemory(list.toArray());
    }
    if (value instanceof Multipart form) {
      List<@Nullable Object> parts = new ArrayList<>();
      for (Optional<FilePart> part = form.next(); part.isPresent(); part = form.next()) {
        parts.add(inMemory(part.get()));
      }
      return parts;
    }
    return value;
  }

  static Stream<Method> operations() {
    return Arrays.stream(Uploads.class.getMethods())
        .filter(method -> !method.getName().startsWith("small"))
        .sorted(Comparator.comparing(Method::getName));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatIsSentArrives(Method operation) throws Exception {
    long seed = SEED + operation.getName().hashCode();
    RandomObjects random = new RandomObjects(seed);
    for (int round = 0; round < ROUNDS; round++) {
      @Nullable Object[] arguments =
          Arrays.stream(operation.getParameters()).map(p -> argument(random, p)).toArray();
      List<@Nullable Object> expected = new ArrayList<>(List.of(operation.getName()));
      expected.addAll(inMemory(again(arguments)));

      operation.invoke(client, arguments);

      // A file gets the name of the parameter.
      String ignored = operation.getName().equals("upload") ? ".*name" : "nothing";
      assertThat(ASKED)
          .as("seed " + seed + ", round " + round)
          .usingRecursiveComparison()
          .ignoringFieldsMatchingRegexes(ignored)
          .isEqualTo(expected);
    }
  }

  /** Parts to be sent are given once. */
  private static @Nullable Object[] again(@Nullable Object[] arguments) {
    return arguments.length == 1 && arguments[0] instanceof Multipart form
        ? new Object[] {read(form)}
        : arguments;
  }

  private static List<FilePart> read(Multipart form) {
    try {
      return form.readAll().parts();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable Object argument(RandomObjects random, Parameter parameter) {
    Class<?> type = parameter.getType();
    boolean isNullable = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (type == Content.class) {
      return content(random);
    }
    if (type == FilePart.class) {
      return isNullable && random.any(Boolean.class) == Boolean.TRUE ? null : file(random);
    }
    if (parameter.getParameterizedType().toString().contains("FilePart")) {
      return files(random).toList();
    }
    if (type == Multipart.class) {
      return Multipart.of(files(random).map(file -> file.named("n" + text(random))).toList());
    }
    if (type == Form.class) {
      Form.Builder form = Form.builder();
      files(random).forEach(file -> form.add(text(random), text(random)));
      return form.build();
    }
    return type.isArray()
        ? SearchTest.array(random, type.getComponentType())
        : random.make(parameter.getAnnotatedType());
  }

  private static Stream<FilePart> files(RandomObjects random) {
    return IntStream.range(0, (text(random).length() + 3) % 4).mapToObj(i -> file(random));
  }

  private static FilePart file(RandomObjects random) {
    return FilePart.of("f" + text(random).replaceAll("\\p{Cntrl}", ""), content(random));
  }

  private static Content content(RandomObjects random) {
    return Content.bytes(text(random).repeat(100).getBytes(UTF_8), OCTETS);
  }

  private static String text(RandomObjects random) {
    return String.valueOf(random.any(String.class));
  }

  @ParameterizedTest
  @CsvSource({
    "/login,application/x-www-form-urlencoded,user=a,form,pass-word",
    "/login,application/x-www-form-urlencoded,user=a&pass-word=&user=b,form,user",
    "/login,application/x-www-form-urlencoded,user=a&pass-word=&ids=x,form,ids",
    "/login?late=x,application/x-www-form-urlencoded,user=a,query,late",
    "/x/texts,multipart/form-data;boundary=b,--b--,path,id",
    "/1/texts?late=x,multipart/form-data;boundary=b,--b--,query,late",
    "/1/texts,multipart/form-data;boundary=b,--b--,part,title"
  })
  void whatIsWrongIsNamed(String path, String type, String content, String in, String name)
      throws Exception {
    HttpResponse<String> response = post(path, type, content);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"in\":\"" + in + "\"", "\"parameter\":\"" + name + "\"");
  }

  private static HttpResponse<String> post(String path, String type, String content)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/uploads" + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(content))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void anotherMediaTypeIsNotRead() throws Exception {
    HttpResponse<String> response = post("/login", "application/json", "{}");
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.headers().firstValue("Accept-Post"))
        .hasValue("application/x-www-form-urlencoded");
  }

  @Test
  void aLimitOfTheOperationHoldsForForms() {
    client.small("x");
    client.smallLogin("x");
    assertThatExceptionOfType(UndeclaredResponseException.class)
        .isThrownBy(() -> client.small("x".repeat(400)))
        .satisfies(e -> assertThat(e.code()).isEqualTo(413));
    assertThatExceptionOfType(UndeclaredResponseException.class)
        .isThrownBy(() -> client.smallLogin("0123456789"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(413));
  }

  @Test
  void whatCurlSendsArrives(@TempDir Path folder) throws Exception {
    assumeThat(CURL).exists();
    Path file = Files.writeString(folder.resolve("say \"hi\" é.txt"), "hello");
    String quoted = "\"" + file.toString().replace("\"", "\\\"") + "\"";
    List<String> command =
        List.of(
            CURL.toString(),
            "-sf",
            "-F",
            "meta={\"title\":\"é\",\"rank\":1};type=application/json",
            "-F",
            "cover=@" + quoted,
            "-F",
            "files=@" + quoted + ";type=image/png",
            "-F",
            "files=@" + quoted + ";filename=\"b\"",
            "-F",
            "raw=text",
            base.resolve("/uploads/7/files").toString());
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    Content text = Content.text("hello", MediaType.of("text", "plain"));
    FilePart cover = FilePart.of("say \"hi\" é.txt", text).named("cover");
    FilePart image =
        FilePart.of("say \"hi\" é.txt", Content.text("hello", MediaType.of("image", "png")));
    assertThat(ASKED)
        .usingRecursiveComparison()
        .isEqualTo(
            Arrays.asList(
                "upload",
                7L,
                new Uploads.Meta("é", 1),
                List.of(),
                Optional.empty(),
                cover,
                null,
                List.of(image.named("files"), FilePart.of("b", text).named("files")),
                Content.text("text", MediaType.of("text", "plain"))));
  }
}

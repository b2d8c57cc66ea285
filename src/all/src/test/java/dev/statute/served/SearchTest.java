package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What paths and queries say arrives as it was meant, whoever sends it. */
class SearchTest {

  private static final long SEED = 20_261_130;
  private static final int ROUNDS = 60;

  /** The operations whose first parameter is several segments of the path in one text. */
  private static final Set<String> SEVERAL = Set.of("file", "leaf", "tree");

  private static final List<@Nullable Object> ASKED = new ArrayList<>();

  private static HttpServer server;
  private static URI base;
  private static Search client;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/", JdkServer.handler(new JacksonCodec(), SearchRoutes.of(implementation())));
    server.start();
    base = URI.create("http://localhost:" + server.getAddress().getPort());
    client = SearchClient.of(HttpClient.newHttpClient(), base, new JacksonCodec());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static Search implementation() {
    return (Search)
        Proxy.newProxyInstance(
            Search.class.getClassLoader(),
            new Class<?>[] {Search.class},
            (proxy, method, arguments) -> {
              synchronized (ASKED) {
                ASKED.clear();
                ASKED.add(method.getName());
                ASKED.addAll(Arrays.asList(arguments == null ? new Object[0] : arguments));
              }
              return new RandomObjects(0).reply(method.getReturnType());
            });
  }

  static Stream<Method> operations() {
    return Arrays.stream(Search.class.getMethods()).sorted(Comparator.comparing(Method::getName));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatIsAskedArrives(Method operation) throws Exception {
    long seed = SEED + operation.getName().hashCode();
    RandomObjects random = new RandomObjects(seed);
    for (int round = 0; round < ROUNDS; round++) {
      @Nullable Object[] arguments =
          Arrays.stream(operation.getParameters()).map(p -> argument(random, p)).toArray();

      operation.invoke(client, arguments);

      List<@Nullable Object> expected = new ArrayList<>(List.of(operation.getName()));
      expected.addAll(Arrays.asList(arguments));
      assertThat(ASKED)
          .as("seed " + seed + ", round " + round)
          .usingRecursiveComparison()
          .isEqualTo(expected);
    }
  }

  private static @Nullable Object argument(RandomObjects random, Parameter parameter) {
    AnnotatedType type = parameter.getAnnotatedType();
    if (type.getType() instanceof Class<?> array && array.isArray()) {
      return array(random, array.getComponentType());
    }
    Executable operation = parameter.getDeclaringExecutable();
    if (SEVERAL.contains(operation.getName()) && operation.getParameters()[0].equals(parameter)) {
      Stream<String> segments = Stream.generate(() -> "x" + random.make(type)).limit(3);
      return String.join("/", segments.map(text -> text.replace('/', ' ')).toList());
    }
    return random.make(type);
  }

  static Object array(RandomObjects random, Class<?> type) {
    List<Object> values = IntStream.range(0, 3).mapToObj(i -> random.any(type)).toList();
    Object array = Array.newInstance(type, values.size());
    IntStream.range(0, values.size()).forEach(i -> Array.set(array, i, values.get(i)));
    return array;
  }

  private static String get(String target) throws Exception {
    ASKED.clear();
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + target)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void whatIsMissingHasItsDefault() throws Exception {
    assertThat(get("/search/defaults")).isEmpty();
    assertThat(ASKED)
        .usingRecursiveComparison()
        .isEqualTo(
            List.of(
                "defaults",
                20,
                Size.LARGE,
                "",
                new Amount(5),
                new long[] {1, 2},
                List.of("a,b", "c"),
                LocalDate.of(2026, 11, 30)));
    assertThat(get("/search/defaults?limit=3&ids=9&fields=x")).isEmpty();
    assertThat(ASKED).contains(3, List.of("x"));
  }

  /** A request cannot tell no values from none given. */
  @Test
  void valuesThatAreNotGivenAreNone() {
    client.joined(List.of(), Set.of(), new String[0], new int[0], List.of(), null);
    assertThat(ASKED)
        .usingRecursiveComparison()
        .isEqualTo(
            List.of(
                "joined", List.of(), Set.of(), new String[0], new int[0], List.of(), new Size[0]));
  }

  @Test
  void whatIsNotGivenOfAnObjectIsNullOrHasItsDefault() throws Exception {
    assertThat(get("/search/objects?page=2&filter[other]=SMALL")).isEmpty();
    assertThat(ASKED).contains(new Search.Paging(2, null)).containsNull();
    Search.Filter filter = (Search.Filter) ASKED.get(3);
    assertThat(filter.min()).isEqualTo(1);
    assertThat(filter.max()).isEmpty();
    assertThat(filter.size()).isNull();
    assertThat(filter.tags()).isEmpty();
    assertThat(filter.ids()).isEmpty();
    assertThat(ASKED.get(4)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/search/objects?page=x&filter[other]=SMALL, page",
    "/search/objects?page=1&per-page=&filter[other]=SMALL, per-page",
    "/search/objects?filter[other]=SMALL, page",
    "/search/objects?page=1, filter[other]",
    "/search/objects?page=1&filter[other]=small, filter[other]",
    "'/search/objects?page=1&filter[other]=SMALL&filter[ids]=1,,2', filter[ids]",
    "/search/objects?page=1&filter[other]=SMALL&by=SMALL, from",
    "/search/lists?id=1&id=x, id",
    "'/search/joined?ids=1,x', ids",
    "/search/defaults?limit=, limit",
    "/search/defaults?size=large, size",
    "/search/sizes/SMALL/x, path",
  })
  void whatIsWrongIsNamed(String target, String parameter) throws Exception {
    assertThat(get(target.replace("[", "%5B").replace("]", "%5D")))
        .contains("\"status\":400", "\"parameter\":\"" + parameter + "\"");
    assertThat(ASKED).isEmpty();
  }

  private static String withCookies(String... lines) throws Exception {
    ASKED.clear();
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/search/cookies"));
    Stream.of(lines).forEach(line -> request.header("Cookie", line));
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
  }

  /** The first of several counts, and what is not a cookie does not (RFC 6265, 5.4 and 4.2.2). */
  @Test
  void cookiesAreReadAsTheyCome() throws Exception {
    UUID id = new UUID(1, 2);
    assertThat(withCookies("x=\"a, b\";; =;count=7; __Host-session=" + id + ";a'b=c5;count=x"))
        .isEmpty();
    assertThat(ASKED).containsExactly("cookies", id, null, Optional.of(7L), new Amount(5));
    assertThat(withCookies("=", "__Host-session=" + id, "a'b=c5; size=LARGE")).isEmpty();
    assertThat(ASKED).containsExactly("cookies", id, Size.LARGE, Optional.empty(), new Amount(5));
  }

  @Test
  void aCookieThatIsMissingOrWrongIsNamed() throws Exception {
    String problem = withCookies("__host-session=" + new UUID(1, 2) + "; a'b=c5");
    assertThat(problem).contains("\"status\":400", "\"parameter\":\"__Host-session\"");
    problem = withCookies("__Host-session=" + new UUID(1, 2) + "; a'b=secret");
    assertThat(problem)
        .contains("\"in\":\"cookie\"", "\"parameter\":\"a'b\"")
        .doesNotContain("secret");
  }

  @Test
  void aMoreSpecificPathComesFirst() throws Exception {
    get("/search/files/index");
    assertThat(ASKED).containsExactly("index");
    get("/search/files/7");
    assertThat(ASKED).containsExactly("fileById", 7L);
    get("/search/files/7/8");
    assertThat(ASKED).containsExactly("file", "7/8");
    get("/search/trees/leaves/leaves/b");
    assertThat(ASKED).containsExactly("leaf", "leaves", "b");
    get("/search/trees/a/b%2Fc/leaves/d/5");
    assertThat(ASKED).containsExactly("vein", List.of("a", "b/c"), "d", 5L);
    get("/search/trees/leaves/b");
    assertThat(ASKED).containsExactly("tree", "leaves/b");
  }

  @ParameterizedTest
  @CsvSource({
    "/search/files/a/../b, 400",
    "/search/files/a/%2e%2e/b, 400",
    "/search/files/a%2F..%2Fb/c, 400",
    "/search/files/a%2Fb/c, 400",
    "/search/files/a%00/c, 400",
    "/search/files/a//b, 404",
    "/search/files//etc/passwd, 404",
    "/search/files/a/b/, 404",
    "/search/trees/a%2Fb/leaves/d, 400",
    "/search/trees/a/../leaves/d, 400",
    "/search/trees/a//leaves/d, 404",
    "/search/trees//leaves/d, 404",
  })
  void hostilePathsAreRefused(String target, int status) throws Exception {
    assertThat(get(target)).contains("\"status\":" + status);
    assertThat(ASKED).isEmpty();
  }

  @Test
  void clientsSendNoSuchPath() {
    for (String path : List.of("", "/a", "a/", "a//b", "..", "a/../b")) {
      assertThatIllegalArgumentException().isThrownBy(() -> client.file(path));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> client.segments("a", List.of()));
  }

  @Test
  void referencesSayWhatTheClientSends() {
    assertThat(SearchPaths.file("a b/c")).hasToString("/search/files/a%20b/c");
    assertThat(SearchPaths.segments("a", List.of("b/c", "d")))
        .hasToString("/search/segments/a/b%2Fc/d");
    assertThat(SearchPaths.leaf("a b/c", "d/e")).hasToString("/search/trees/a%20b/c/leaves/d%2Fe");
    assertThat(SearchPaths.vein(List.of("b/c", "d"), "e", 7))
        .hasToString("/search/trees/b%2Fc/d/leaves/e/7");
    assertThat(SearchPaths.defaults()).hasToString("/search/defaults");
    assertThat(SearchPaths.defaults(5, null, null, null, null, List.of("a,b", "c"), null))
        .hasToString("/search/defaults?limit=5&fields=a%2Cb,c");
  }
}

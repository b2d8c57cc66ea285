package calls;

import com.sun.net.httpserver.HttpServer;
import dev.statute.Reply;
import dev.statute.UnexpectedResponseException;
import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Calls each operation of some interfaces through generated client and routes. */
public final class Driver {

  private static final Codec CODEC = new JacksonCodec();

  private final Class<?> api;
  private final RandomArguments random;
  private final int rounds;
  private final String seed;
  private final List<String> complaints = new ArrayList<>();

  /** What the server was asked last, and what it answers next. */
  private volatile Method asked;
  private volatile Object arguments;
  private volatile Object answer;
  private volatile String path = "/";

  private Driver(Class<?> api, long seed, int rounds) {
    this.api = api;
    this.random = new RandomArguments(new SplittableRandom(seed));
    this.rounds = rounds;
    this.seed = "seed " + seed;
  }

  /** Returns what came back that should not have. */
  public static List<String> complaints(List<String> apis, long seed, int rounds) throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    HttpClient http = HttpClient.newBuilder().executor(threads).build();
    List<String> complaints = new ArrayList<>();
    try {
      for (String name : apis) {
        Driver driver = new Driver(Class.forName(name), seed, rounds);
        driver.run(http, threads);
        complaints.addAll(driver.complaints);
      }
    } finally {
      threads.shutdownNow();
    }
    return complaints;
  }

  private void run(HttpClient http, ExecutorService threads) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    var handler = JdkServer.handler(CODEC, routes());
    server.createContext(
        "/",
        exchange -> {
          path = exchange.getRequestURI().getRawPath();
          handler.handle(exchange);
        });
    server.start();
    try {
      URI base = URI.create("http://localhost:" + server.getAddress().getPort());
      Object client = client(http, base);
      Method[] methods = api.getMethods();
      Arrays.sort(methods, Comparator.comparing(Method::toString));
      for (Method method : methods) {
        if (Modifier.isAbstract(method.getModifiers())) {
          for (int i = 0; i < rounds && complaints.isEmpty(); i++) {
            call(method, client);
            probe(method, http, base);
          }
        }
      }
    } finally {
      server.stop(0);
    }
  }

  private String generated(String suffix) {
    String name = api.getName().substring(api.getPackageName().length() + 1).replace('$', '_');
    return api.getPackageName() + "." + name + suffix;
  }

  private Routes routes() throws Exception {
    Object implementation =
        Proxy.newProxyInstance(
            api.getClassLoader(),
            new Class<?>[] {api},
            (proxy, method, given) -> {
              asked = method;
              // Streams are read while they are there.
              arguments = comparable(given == null ? new Object[0] : given);
              return CompletionStage.class.isAssignableFrom(method.getReturnType())
                  ? CompletableFuture.completedFuture(answer)
                  : answer;
            });
    Method of = Class.forName(generated("Routes")).getDeclaredMethod("of", api);
    of.setAccessible(true);
    return (Routes) of.invoke(null, implementation);
  }

  private Object client(HttpClient http, URI base) throws Exception {
    Method of =
        Class.forName(generated("Client"))
            .getDeclaredMethod("of", HttpClient.class, URI.class, Codec.class);
    of.setAccessible(true);
    return of.invoke(null, http, base, CODEC);
  }

  private void call(Method method, Object client) {
    Object[] given = null;
    try {
      given = random.arguments(method);
      answer = random.reply(replyType(method));
      asked = null;
      method.setAccessible(true);
      Object received = method.invoke(client, given);
      if (received instanceof CompletionStage<?> stage) {
        received = stage.toCompletableFuture().get();
      }
      if (!method.equals(asked)) {
        complain(method, given, "asked was " + asked);
      } else if (!comparable(given).equals(arguments)) {
        complain(method, given, "arrived as " + arguments);
      } else if (!comparable(answer).equals(comparable(received))) {
        complain(method, given, answer + " came back as " + received);
      }
    } catch (Exception | LinkageError e) {
      if (isNoTarget(e)) {
        return;
      }
      Throwable cause = e;
      StringBuilder text = new StringBuilder();
      while (cause != null) {
        text.append(' ').append(cause);
        if (cause instanceof UnexpectedResponseException response) {
          text.append(' ').append(text(response.content()));
        }
        cause = cause.getCause();
      }
      complain(method, given, "answer " + answer + " failed:" + text);
    }
  }

  /** Tells whether the client refused a value that cannot stand in a path or a query. */
  private static boolean isNoTarget(Throwable failure) {
    return failure.getCause() instanceof IllegalArgumentException refused
        && String.valueOf(refused.getMessage()).contains("(RFC 3986, ");
  }

  private static String text(Content content) {
    try {
      return content.toText();
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }

  /** Asks for the same path with nothing else, which is at most the client's fault. */
  private void probe(Method method, HttpClient http, URI base) throws Exception {
    if (!complaints.isEmpty()) {
      return;
    }
    String verb = HttpMethods.of(api, method);
    if (verb.isEmpty()) {
      return;
    }
    asked = null;
    HttpResponse<Void> response =
        http.send(
            HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(verb, HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.discarding());
    int code = response.statusCode();
    boolean isAnswer = asked != null && code == ((Reply) answer).code();
    if (!isAnswer && (code < 400 || code >= 500)) {
      complain(method, null, "a bare request is answered with " + code);
    }
  }

  private void complain(Method method, Object[] given, String what) {
    complaints.add(
        seed + ", " + method.toGenericString() + " of " + (given == null ? "" : comparable(given)) + ": " + what);
  }

  private static Class<?> replyType(Method method) {
    return method.getGenericReturnType() instanceof ParameterizedType future
        ? (Class<?>) future.getActualTypeArguments()[0]
        : method.getReturnType();
  }

  /** Returns what can be compared; content that was streamed is equal to no other. */
  private static Object comparable(Object value) throws Error {
    try {
      if (value instanceof Object[] array) {
        List<Object> list = new ArrayList<>();
        for (Object element : array) {
          list.add(comparable(element));
        }
        return list;
      }
      if (value instanceof Content content) {
        return List.of(content.type().toString(), Arrays.hashCode(content.toBytes()));
      }
      if (value instanceof Reply reply && reply.body() instanceof Content content) {
        return List.of(reply.getClass(), reply.fields(), comparable(content));
      }
      return value == null
          ? "null"
          : value.getClass().isArray()
              ? Arrays.deepToString(new Object[] {value})
              : value instanceof java.util.Optional<?> optional
                  ? java.util.Optional.ofNullable(optional.isPresent() ? comparable(optional.get()) : null)
                  : value;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package calls;

import com.sun.net.httpserver.HttpServer;
import dev.statute.Reply;
import dev.statute.UnexpectedResponseException;
import dev.statute.codec.Codec;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** One version of some interfaces: serves them at random, or calls another version of them. */
public final class VersionDriver {

  private static final Codec CODEC = new JacksonCodec();

  private VersionDriver() {}

  /**
   * Serves interfaces, and answers each request with one of the responses of its operation.
   *
   * @param port takes the port
   * @param answered takes the status code of each answer
   * @return stops the server
   */
  public static Runnable serve(List<String> apis, long seed, int[] port, List<String> answered)
      throws Exception {
    RandomArguments random = new RandomArguments(new SplittableRandom(seed));
    List<Routes> routes = new ArrayList<>();
    for (String name : apis) {
      Class<?> api = Class.forName(name);
      Object served =
          Proxy.newProxyInstance(
              api.getClassLoader(),
              new Class<?>[] {api},
              (proxy, method, given) -> {
                Reply reply = (Reply) random.reply(method.getReturnType());
                answered.add(Integer.toString(reply.code()));
                return reply;
              });
      routes.add((Routes) Class.forName(name + "Routes").getMethod("of", api).invoke(null, served));
    }
    ExecutorService threads = Executors.newCachedThreadPool();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", JdkServer.handler(CODEC, routes.stream().reduce(Routes::and).orElseThrow()));
    server.start();
    port[0] = server.getAddress().getPort();
    return () -> {
      server.stop(0);
      threads.shutdownNow();
    };
  }

  /**
   * Calls each operation of interfaces some times.
   *
   * @param answered gives the status code of the last answer of the server; empty if there was none
   * @return what could not be read, by interface
   */
  public static List<String> call(
      List<String> apis, int port, long seed, int rounds, Supplier<String> answered)
      throws Exception {
    RandomArguments random = new RandomArguments(new SplittableRandom(seed));
    ExecutorService threads = Executors.newCachedThreadPool();
    HttpClient http = HttpClient.newBuilder().executor(threads).build();
    URI base = URI.create("http://localhost:" + port);
    List<String> complaints = new ArrayList<>();
    try {
      for (String name : apis) {
        Class<?> api = Class.forName(name);
        Object client =
            Class.forName(name + "Client")
                .getMethod("of", HttpClient.class, URI.class, Codec.class)
                .invoke(null, http, base, CODEC);
        Method[] methods = api.getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toString));
        for (Method method : methods) {
          for (int i = 0; i < rounds; i++) {
            String complaint = call(method, client, random.arguments(method), answered);
            if (!complaint.isEmpty()) {
              complaints.add(name + "." + method.getName() + ": " + complaint);
              break;
            }
          }
        }
      }
    } finally {
      threads.shutdownNow();
    }
    return complaints;
  }

  private static String call(
      Method method, Object client, Object[] arguments, Supplier<String> answered)
      throws Exception {
    try {
      Reply reply = (Reply) method.invoke(client, arguments);
      String code = answered.get();
      return code.equals(Integer.toString(reply.code())) ? "" : code + " was read as " + reply;
    } catch (InvocationTargetException e) {
      String code = answered.get();
      Throwable cause = e.getCause();
      if (cause instanceof IllegalArgumentException
          && String.valueOf(cause.getMessage()).contains("(RFC 3986, ")) {
        return "";
      }
      String text = cause + " because " + cause.getCause();
      return (code.isEmpty() ? "not asked" : "answered with " + code)
          + ", arguments "
          + Arrays.deepToString(arguments)
          + ": "
          + (cause instanceof UnexpectedResponseException response
              ? text + " " + response.content().toText()
              : text);
    }
  }
}

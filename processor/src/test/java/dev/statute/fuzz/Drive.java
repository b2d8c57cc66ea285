package dev.statute.fuzz;

import java.util.List;

/** Source code that calls each operation of each interface, through a client and a server. */
final class Drive {

  private static final String SOURCE =
      """
      package drive;

      import com.sun.net.httpserver.HttpServer;
      import dev.statute.codec.Codec;
      import dev.statute.field.MediaType;
      import dev.statute.server.Routes;
      import dev.statute.server.jdk.JdkServer;
      import java.io.InputStream;
      import java.io.OutputStream;
      import java.lang.reflect.*;
      import java.net.InetAddress;
      import java.net.InetSocketAddress;
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.Function;

      final class Drive implements Codec {

        private interface Clients<A> {
          A of(HttpClient http, URI base, Codec codec);
        }

        private final List<String> calls = new ArrayList<>();
        private final HttpClient http = HttpClient.newHttpClient();
        private String seen = "";

        static List<String> all() throws Exception {
          Drive drive = new Drive();
      %s    return drive.calls;
        }

        private <A> void call(Class<A> api, Function<A, Routes> routes, Clients<A> clients)
            throws Exception {
          HttpServer server =
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
          A served = api.cast(Proxy.newProxyInstance(
              api.getClassLoader(), new Class<?>[] {api}, (p, m, a) -> answer(m, a)));
          server.createContext("/", JdkServer.handler(this, routes.apply(served)));
          server.start();
          try {
            URI base = URI.create("http://localhost:" + server.getAddress().getPort());
            A client = clients.of(http, base, this);
            Map<String, Method> methods = new TreeMap<>();
            for (Method method : api.getMethods()) {
              if (method.getName().startsWith("op")) {
                methods.put(method.getName(), method);
              }
            }
            for (Method method : methods.values()) {
              seen = method.getName() + " not seen";
              Object reply = method.invoke(client, arguments(method));
              Object now = reply instanceof CompletionStage<?> later
                  ? later.toCompletableFuture().get(10, TimeUnit.SECONDS)
                  : reply;
              calls.add(api.getName() + " " + seen + " " + now);
            }
          } finally {
            server.stop(0);
          }
        }

        private static Object[] arguments(Method method) {
          return Arrays.stream(method.getParameterTypes())
              .map(t -> t == long.class ? 7L : t == Optional.class ? Optional.of("q") : "v")
              .toArray();
        }

        private Object answer(Method method, Object[] arguments) throws Exception {
          seen = method.getName() + Arrays.toString(arguments);
          Type type = method.getGenericReturnType();
          for (Method other : method.getDeclaringClass().getMethods()) {
            // What a compiler adds for another erasure knows no type arguments.
            if (method.isBridge() && !other.isBridge() && other.getName().equals(method.getName())) {
              type = other.getGenericReturnType();
            }
          }
          boolean isLater = type instanceof ParameterizedType;
          Class<?> reply =
              (Class<?>) (isLater ? ((ParameterizedType) type).getActualTypeArguments()[0] : type);
          for (Class<?> one : reply.getPermittedSubclasses()) {
            if (one.getSimpleName().equals("NoContent")) {
              Object made = one.getConstructor().newInstance();
              return isLater ? CompletableFuture.completedFuture(made) : made;
            }
          }
          throw new IllegalStateException(reply.toString());
        }

        @Override
        public List<MediaType> reads() {
          return List.of();
        }

        @Override
        public List<MediaType> writes() {
          return List.of();
        }

        @Override
        public <T> T read(InputStream in, MediaType mediaType, Type type) {
          throw new UnsupportedOperationException();
        }

        @Override
        public void write(Object value, MediaType mediaType, OutputStream out) {
          throw new UnsupportedOperationException();
        }
      }
      """;

  private Drive() {}

  /** Returns the source, for all interfaces of families that have routes and a client. */
  static String source(List<Family> families, Naming naming) {
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < families.size(); i++) {
      Family family = families.get(i);
      for (int member = 0; member < family.members().size(); member++) {
        if (family.members().get(member).generates()) {
          calls.append("    drive.call(");
          calls.append(family.binaryName(member, naming, "f" + i, "").replace('$', '.'));
          calls.append(".class, ");
          calls.append(family.binaryName(member, naming, "f" + i, "Routes"));
          calls.append("::of, ");
          calls.append(family.binaryName(member, naming, "f" + i, "Client"));
          calls.append("::of);\n");
        }
      }
    }
    return SOURCE.formatted(calls);
  }
}

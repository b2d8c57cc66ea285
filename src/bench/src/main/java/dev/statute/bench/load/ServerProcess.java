package dev.statute.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server in a JVM of its own, with the class path of this one. */
final class ServerProcess implements LoadedServer {

  /** The ticks in which Linux counts. */
  private static final long NANOS_OF_TICK = 10_000_000;

  /** Where utime and stime stand behind the name of the program. */
  private static final int USER = 11;

  private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");

  private final Process process;
  private final int port;

  /**
   * Starts a server.
   *
   * @param command the main class and its arguments; it calls {@link Serving#on}
   */
  ServerProcess(List<String> command) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
    // Or their time would be forgotten as they end.
    all.add("-XX:-UseDynamicNumberOfCompilerThreads");
    all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    all.addAll(command);
    process = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    port = port(process.inputReader(StandardCharsets.UTF_8));
  }

  private static int port(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(Serving.PORT)) {
        return Integer.parseInt(line.substring(Serving.PORT.length()));
      }
    }
    throw new IOException("the server did not start");
  }

  @Override
  public InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /** What the process was busy for, but for the threads that compile its code. */
  @Override
  public long cpuNanos() {
    Path folder = Path.of("/proc", String.valueOf(process.pid()));
    try (Stream<Path> threads = Files.list(folder.resolve("task"))) {
      long compiling =
          threads
              .map(thread -> stat(thread.resolve("stat")))
              .filter(stat -> COMPILER.matcher(stat).find())
              .mapToLong(ServerProcess::ticks)
              .sum();
      return (ticks(stat(folder.resolve("stat"))) - compiling) * NANOS_OF_TICK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what Linux tells of a thread or process; nothing if it has ended. */
  private static String stat(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  private static long ticks(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
  }

  @Override
  public long allocatedBytes() {
    return 0;
  }

  @Override
  public void close() {
    process.destroy();
  }
}

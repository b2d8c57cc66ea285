package dev.statute.bench.load;

import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** A server of the JDK with a handler, and the threads that work for it. */
final class TestedServer implements LoadedServer {

  private static final ThreadMXBean THREADS_OF_JVM =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int THREADS = 16;
  private static final int COUNTING_THREADS = 2;
  private static final int BACKLOG = 128;

  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final ExecutorService handling = Executors.newFixedThreadPool(THREADS, remembering());
  private final ExecutorService counting =
      Executors.newFixedThreadPool(COUNTING_THREADS, remembering());
  private final HttpServer server;
  private final Warehouse warehouse = new Warehouse(counting);

  TestedServer(Function<Warehouse, HttpHandler> handler) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    server.setExecutor(handling);
    server.createContext("/", handler.apply(warehouse));
    server.start();
  }

  private ThreadFactory remembering() {
    return task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      threads.add(thread);
      return thread;
    };
  }

  @Override
  public InetSocketAddress address() {
    return server.getAddress();
  }

  Warehouse warehouse() {
    return warehouse;
  }

  /**
   * Returns the threads that handle requests. The one that accepts connections is not among them.
   */
  private long[] threads() {
    return threads.stream().mapToLong(Thread::getId).toArray();
  }

  @Override
  public long cpuNanos() {
    return Arrays.stream(THREADS_OF_JVM.getThreadCpuTime(threads())).sum();
  }

  @Override
  public long allocatedBytes() {
    return Arrays.stream(THREADS_OF_JVM.getThreadAllocatedBytes(threads())).sum();
  }

  @Override
  public void close() {
    server.stop(0);
    handling.shutdownNow();
    counting.shutdownNow();
  }
}

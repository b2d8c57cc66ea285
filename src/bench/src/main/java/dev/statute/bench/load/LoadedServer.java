package dev.statute.bench.load;

import java.net.InetSocketAddress;

/** A server that is put under load. */
interface LoadedServer extends AutoCloseable {

  /** Tells where it listens. */
  InetSocketAddress address();

  /** Tells for how long the threads of the server have been busy. */
  long cpuNanos();

  /** Tells what the threads of the server have allocated, or 0 where nobody knows. */
  long allocatedBytes();

  @Override
  void close();
}

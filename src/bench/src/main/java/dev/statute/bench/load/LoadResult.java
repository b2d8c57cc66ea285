package dev.statute.bench.load;

import java.util.Locale;

/**
 * What came of a load. All answers were right.
 *
 * @param requests how many requests were answered
 * @param nanos how long it took
 * @param cpuNanos for how long the threads of the server were busy
 * @param processCpuNanos for how long all threads were, those of the client included
 * @param bytes what the threads of the server allocated
 */
record LoadResult(long requests, long nanos, long cpuNanos, long processCpuNanos, long bytes) {

  double perSecond() {
    return requests * 1e9 / nanos;
  }

  double cpuMicros() {
    return cpuNanos / 1e3 / requests;
  }

  double processCpuMicros() {
    return processCpuNanos / 1e3 / requests;
  }

  double kilobytes() {
    return bytes / 1024.0 / requests;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d requests, %.0f/s, %.1f µs CPU and %.1f KiB per request in the server",
        requests,
        perSecond(),
        cpuMicros(),
        kilobytes());
  }
}

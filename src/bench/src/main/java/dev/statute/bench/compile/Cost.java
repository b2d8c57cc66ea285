package dev.statute.bench.compile;

/**
 * What a compilation took.
 *
 * @param cpuMillis CPU time of the thread that compiled
 * @param wallMillis time on the clock
 * @param megabytes what that thread allocated
 */
record Cost(double cpuMillis, double wallMillis, double megabytes) {}

package dev.statute.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The coverage of all test classes of a run, which JUnit closes at its end. */
final class CoverageRun implements AutoCloseable {

  private static final Namespace NAMESPACE = Namespace.create(CoverageRun.class);
  private static final String FAIL = "statute.coverage.fail";
  private static final String SARIF = "statute.coverage.sarif";

  private final Set<Sightings> sightings = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean isFailing;
  private final Optional<String> sarif;
  private final PrintStream out;

  private CoverageRun(ExtensionContext context, PrintStream out) {
    this.isFailing =
        new AtomicBoolean(
            context.getConfigurationParameter(FAIL).map(Boolean::valueOf).orElse(false));
    this.sarif = context.getConfigurationParameter(SARIF);
    this.out = out;
  }

  /** Gives the one of the run that a test belongs to. */
  static CoverageRun of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            CoverageRun.class, key -> new CoverageRun(context, System.out), CoverageRun.class);
  }

  /** Takes part in the report. */
  void add(Sightings some, boolean hasToBeComplete) {
    sightings.add(some);
    if (hasToBeComplete) {
      isFailing.set(true);
    }
  }

  /**
   * Reports.
   *
   * @throws AssertionError if something is missing or undeclared, and the run is to fail for it
   */
  @Override
  public void close() {
    CoverageReport report = CoverageReport.of(sightings);
    sarif.ifPresent(path -> write(Path.of(path), CoverageLog.text(report)));
    if (isFailing.get() && !report.isComplete()) {
      throw new AssertionError(report.text());
    }
    out.print(report.text());
  }

  private static void write(Path path, String text) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path + ", as " + SARIF + " says", e);
    }
  }
}

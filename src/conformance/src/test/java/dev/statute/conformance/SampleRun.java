package dev.statute.conformance;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a class of tests with JUnit, as a build would. */
final class SampleRun {

  private SampleRun() {}

  /** Returns the messages of what failed: tests and classes. */
  static List<String> failures(Class<?> tests, Map<String, String> parameters) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .configurationParameters(parameters)
                .build(),
            listener);
    if (listener.getSummary().getTestsFoundCount() == 0) {
      throw new IllegalStateException("no tests in " + tests);
    }
    return listener.getSummary().getFailures().stream()
        .map(failure -> String.valueOf(failure.getException().getMessage()))
        .toList();
  }

  static List<String> failures(Class<?> tests) {
    return failures(tests, Map.of());
  }
}

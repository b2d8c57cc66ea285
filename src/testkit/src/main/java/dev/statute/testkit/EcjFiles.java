package dev.statute.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseFileManager;

/**
 * A file manager of ECJ for one compilation at a time. A new one walks through the whole JDK, which
 * takes longer than most of our compilations, so that it is used again.
 *
 * @param manager the file manager, with the class path and the output locations of an earlier
 *     compilation
 */
record EcjFiles(StandardJavaFileManager manager) implements AutoCloseable {

  private static final Queue<StandardJavaFileManager> IDLE = new ConcurrentLinkedQueue<>();

  /** What each compilation sets, and what a new file manager has. */
  private static final Set<StandardLocation> KNOWN =
      Set.of(
          StandardLocation.CLASS_PATH,
          StandardLocation.CLASS_OUTPUT,
          StandardLocation.SOURCE_OUTPUT,
          StandardLocation.SYSTEM_MODULES,
          StandardLocation.ANNOTATION_PROCESSOR_PATH);

  static EcjFiles take() {
    StandardJavaFileManager idle = IDLE.poll();
    return new EcjFiles(idle == null ? new EclipseFileManager(null, UTF_8) : idle);
  }

  /** Keeps the file manager, unless an option of the compiler has left a location in it. */
  @Override
  public void close() {
    Set<StandardLocation> locations =
        Arrays.stream(StandardLocation.values())
            .filter(manager::hasLocation)
            .collect(Collectors.toSet());
    if (KNOWN.containsAll(locations)) {
      IDLE.add(manager);
    }
  }
}

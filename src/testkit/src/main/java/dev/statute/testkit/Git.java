package dev.statute.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The git of this machine, whatever its users have configured. */
public final class Git {

  private static final String PATCH = "statute.patch";

  private Git() {}

  /**
   * Applies a patch to files.
   *
   * @param files texts by their paths
   * @param folder an empty folder to work in
   * @return the files after the patch
   */
  public static Map<String, String> apply(byte[] patch, Map<String, String> files, Path folder) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      Files.write(folder.resolve(PATCH), patch);
      run(folder, "apply", "--check", PATCH);
      run(folder, "apply", PATCH);
      Map<String, String> applied = new LinkedHashMap<>();
      for (String path : files.keySet()) {
        applied.put(path, Files.readString(folder.resolve(path)));
      }
      return applied;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs git in a folder, which must succeed. */
  public static void run(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    try {
      Process process = builder.redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}

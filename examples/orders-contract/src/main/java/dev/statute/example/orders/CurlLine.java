package dev.statute.example.orders;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A command that tries the API, and what the server answers.
 *
 * @param arguments what follows {@code curl -i}, with {@code %s} for the server
 * @param status the code of the answer
 * @param shown what the answer has, among other things, in whatever case
 */
public record CurlLine(String arguments, int status, List<String> shown) {

  /** Copies the list. */
  public CurlLine {
    shown = List.copyOf(shown);
  }

  /**
   * Writes the command as it is typed.
   *
   * @param server where the API is, without a slash at its end
   * @return a line for a shell
   */
  public String command(URI server) {
    return "curl -i " + arguments.formatted(server);
  }

  /**
   * Runs the command in a shell.
   *
   * @param server where the API is, without a slash at its end
   * @return what curl printed, with line feeds only
   * @throws IOException if there is no shell
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public String run(URI server) throws IOException, InterruptedException {
    String line = command(server).replaceFirst("curl", "curl -s --max-time 20");
    Process process = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer.replace("\r", "");
  }

  /**
   * Tells whether an answer is the promised one.
   *
   * @param answer what curl printed
   * @return whether the status is the one, and all that should be shown is there
   */
  public boolean isKeptBy(String answer) {
    String lower = answer.toLowerCase(Locale.ROOT);
    return lower.startsWith("http/1.1 " + status + " ")
        && shown.stream().allMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT)));
  }
}

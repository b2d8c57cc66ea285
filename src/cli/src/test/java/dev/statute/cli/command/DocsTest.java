package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents show is what a user gets. */
class DocsTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..", "..");
  private static final Pattern OPTION = Pattern.compile("(?<!-)(--[a-z][a-z-]+)");
  private static final List<String> COMMANDS =
      List.of("check", "diff", "explain", "export", "import", "pages");

  @ParameterizedTest
  @CsvSource({"api.yaml, check", "traffic.har, check-traffic"})
  void theReadmeShowsWhatTheCommandSays(String file, String output, @TempDir Path folder)
      throws IOException {
    Path checked = Files.writeString(folder.resolve(file), block(file));
    Ran ran = Ran.of("check", checked.toString());
    assertThat(ran.out().replace(checked.toString(), file)).isEqualTo(block(output));
    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS.code());
  }

  @Test
  void thePageOfTheCommandNamesNoOptionThatThereIsNot() throws IOException {
    StringBuilder help = new StringBuilder(Ran.of("--help").out());
    COMMANDS.forEach(command -> help.append(Ran.of(command, "--help").out()));
    List<String> options = new ArrayList<>();
    Matcher option = OPTION.matcher(read("src/docs/cli.md"));
    while (option.find()) {
      options.add(option.group(1));
    }
    assertThat(options).isNotEmpty().allSatisfy(name -> assertThat(help).contains(name));
  }

  private static String block(String name) throws IOException {
    String readme = read("README.md");
    int fence = readme.indexOf("```", readme.indexOf("<!-- " + name + " -->"));
    int start = readme.indexOf('\n', fence) + 1;
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}

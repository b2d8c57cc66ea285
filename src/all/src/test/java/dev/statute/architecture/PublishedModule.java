package dev.statute.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A module that users have, as its pom has it.
 *
 * @param folder where it is
 * @param artifact its name for users
 * @param dependencies the names of those of ours that it needs, not counting its tests
 */
record PublishedModule(Path folder, String artifact, TreeSet<String> dependencies) {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern ARTIFACT =
      Pattern.compile("</parent>.*?<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);
  private static final Pattern OURS =
      Pattern.compile(
          "<dependency>\\s*<groupId>dev\\.statute</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "(.*?)</dependency>",
          Pattern.DOTALL);

  /** Reads all that the build deploys, in the order of the build. */
  static List<PublishedModule> all(Path root) throws IOException {
    List<PublishedModule> published = new ArrayList<>();
    Matcher modules = MODULE.matcher(Files.readString(root.resolve("pom.xml")));
    while (modules.find()) {
      Path folder = root.resolve(modules.group(1));
      String pom = Files.readString(folder.resolve("pom.xml"));
      if (pom.contains("<maven.deploy.skip>false</maven.deploy.skip>")) {
        published.add(new PublishedModule(folder, artifact(pom), dependencies(pom)));
      }
    }
    return published;
  }

  private static String artifact(String pom) {
    Matcher artifact = ARTIFACT.matcher(pom);
    if (!artifact.find()) {
      throw new IllegalStateException("no artifact in " + pom);
    }
    return artifact.group(1);
  }

  private static TreeSet<String> dependencies(String pom) {
    return OURS.matcher(pom)
        .results()
        .filter(dependency -> !dependency.group(2).contains("<scope>test</scope>"))
        .map((MatchResult dependency) -> dependency.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Makes a diagram of who needs whom. */
  static DependencyGraph graph(List<PublishedModule> modules) {
    TreeMap<String, TreeSet<String>> edges = new TreeMap<>();
    modules.forEach(module -> edges.put(module.artifact(), module.dependencies()));
    return new DependencyGraph(edges);
  }
}

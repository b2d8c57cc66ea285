package dev.statute.site;

import dev.statute.change.ChangeRule;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.pages.site.SiteDocument;
import dev.statute.pages.site.SiteSettings.SiteFile;
import dev.statute.pages.topic.KnownRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents of the project, as far as they are part of its site. */
final class ProjectDocuments {

  private static final String DOCS = "src/docs";
  private static final String RULES = "src/docs/rules";
  private static final String README = "README.md";
  private static final String MARKDOWN = ".md";

  /** The documents in the order in which people read them; those that are not named follow. */
  private static final List<String> ORDER =
      List.of(
          README,
          "src/docs/guide.md",
          "src/docs/cli.md",
          "src/docs/pages.md",
          "src/docs/openapi.md",
          "src/docs/own-law.md",
          "src/docs/rules/README.md",
          "src/docs/fixes.md",
          "src/docs/changes.md",
          "src/docs/servers.md");

  private final Path root;

  ProjectDocuments(Path root) {
    this.root = root;
  }

  /** Returns the documents: the README files, and those of {@code src/docs}. */
  List<SiteDocument> documents() throws IOException {
    List<String> sources = new ArrayList<>(ORDER);
    Stream.of(
            List.of("CHANGELOG.md"),
            markdown(DOCS).filter(file -> !isPageOfRule(file)).toList(),
            markdown("examples").filter(file -> file.endsWith("/" + README)).toList())
        .flatMap(List::stream)
        .filter(file -> !ORDER.contains(file))
        .forEach(sources::add);
    List<SiteDocument> documents = new ArrayList<>();
    for (String source : sources) {
      documents.add(new SiteDocument(source, address(source), read(source)));
    }
    return documents;
  }

  /** Returns the pages of rules that the catalogue lacks, and examples of changes. */
  Map<String, String> rules() throws IOException {
    Map<String, String> rules = new TreeMap<>();
    List<String> known = KnownRules.catalogue().ids();
    for (String file : markdown(RULES).filter(ProjectDocuments::isPageOfRule).toList()) {
      String id = file.substring(file.lastIndexOf('/') + 1, file.length() - MARKDOWN.length());
      if (!known.contains(id)) {
        rules.put(id, read(file));
      }
    }
    String changes = read("src/docs/changes.md");
    for (ChangeRule rule : ChangeChecks.rules()) {
      String heading = "\n### " + rule.id() + "\n";
      int start = changes.indexOf(heading);
      if (start >= 0) {
        String text = changes.substring(start + heading.length());
        int end = text.indexOf("\n##");
        rules.put(rule.id(), end < 0 ? text : text.substring(0, end));
      }
    }
    return rules;
  }

  /** Returns the schemas, at the addresses that they name as theirs, and the law itself. */
  List<SiteFile> files() throws IOException {
    List<SiteFile> files = new ArrayList<>();
    for (String name : List.of("http.schema.json", "contract.schema.json", "http.yaml")) {
      String source = "src/spec/" + name;
      files.add(new SiteFile(source, "schema/" + name, Files.readAllBytes(root.resolve(source))));
    }
    return files;
  }

  private static boolean isPageOfRule(String file) {
    return file.startsWith(RULES + "/")
        && !file.endsWith("/" + README)
        && !file.equals(RULES + "/catalogue.md");
  }

  private Stream<String> markdown(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(MARKDOWN))
          .filter(file -> !file.contains("/target/"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The README of a folder is its index. */
  private static String address(String source) {
    String path = source.startsWith(DOCS + "/") ? source.substring(DOCS.length() + 1) : source;
    if (path.equals(README)) {
      return "docs/readme.html";
    }
    if (path.equals("rules/README.md")) {
      return "docs/rules.html";
    }
    if (path.endsWith("/" + README)) {
      path = path.substring(0, path.length() - README.length()) + "index" + MARKDOWN;
    }
    return "docs/"
        + path.substring(0, path.length() - MARKDOWN.length()).toLowerCase(Locale.ROOT)
        + ".html";
  }

  private String read(String source) throws IOException {
    return Files.readString(root.resolve(source)).replace("\r\n", "\n");
  }
}

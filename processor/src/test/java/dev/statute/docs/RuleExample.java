package dev.statute.docs;

import dev.statute.check.JavaRules;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.ExpectedError;
import dev.statute.testkit.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the page of a rule is made of, beside what the rule says of itself.
 *
 * @param rule the rule
 * @param words what clauses say, by clause
 * @param explanation what the rule looks at, and what it leaves alone
 * @param bad code that breaks it; ① marks the place, and ② that on ECJ where it differs
 * @param message what the compiler says
 * @param good the same code, mended
 * @param law the name of the file with the law of a company that the code is bad under; empty for
 *     the standard
 * @param edit which edit in a report makes the good code
 */
record RuleExample(
    RuleInfo rule,
    Map<String, String> words,
    String explanation,
    String bad,
    String message,
    String good,
    String law,
    ExampleEdit edit) {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/rules");

  private static final Set<String> OFF =
      JavaRules.catalogue().rules().stream()
          .filter(rule -> rule.basis().severity(Profile.RFC) == Severity.OFF)
          .map(RuleInfo::id)
          .collect(Collectors.toSet());

  private static final Set<String> FIELD_TYPES =
      Library.sources().keySet().stream()
          .filter(path -> path.startsWith("dev/statute/field/"))
          .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
          .collect(Collectors.toSet());

  private static final String ORDER =
      """
      package %s;

      /**
       * An order.
       *
       * @param item what is ordered
       */
      public record Order(String item) {}
      """;

  /** The rules on what the code says of rules, and on whether there is an interface at all. */
  private static final Set<String> CONTROL =
      Set.of(
          "api-interface",
          "deviation-reason",
          "mixed-vocabularies",
          "vocabulary-file",
          "unused-deviation-doubt",
          "unused-suppression-doubt");

  /** Returns the example of each rule that has one. */
  static Stream<RuleExample> all() {
    return JavaRules.catalogue().rules().stream()
        .filter(rule -> Files.exists(file(rule)))
        .map(RuleExample::of);
  }

  static boolean exists(RuleInfo rule) {
    return Files.exists(file(rule));
  }

  private static Path file(RuleInfo rule) {
    return FOLDER.resolve(rule.id() + ".yaml");
  }

  private static RuleExample of(RuleInfo rule) {
    try {
      Object loaded =
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file(rule)));
      Map<?, ?> file = (Map<?, ?>) loaded;
      Map<String, String> words = new LinkedHashMap<>();
      if (file.get("words") instanceof Map<?, ?> map) {
        map.forEach((clause, text) -> words.put((String) clause, ((String) text).strip()));
      }
      return new RuleExample(
          rule,
          words,
          text(file, "explanation"),
          text(file, "bad"),
          text(file, "message"),
          text(file, "good"),
          text(file, "law"),
          ExampleEdit.of(String.valueOf(file.containsKey("edit") ? file.get("edit") : "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<?, ?> file, String key) {
    return file.get(key) instanceof String text ? text : "";
  }

  /** Returns the severity that it is shown with: rules that are off are switched on to be seen. */
  Severity shownSeverity() {
    Severity standard = rule.basis().severity(Profile.RFC);
    return standard == Severity.OFF ? Severity.WARN : standard;
  }

  boolean isOffByDefault() {
    return OFF.contains(rule.id());
  }

  /**
   * Tells whether a message is that of another rule that is off until an example switches it on.
   */
  boolean isShownByOthers(String message) {
    return OFF.stream().anyMatch(id -> !id.equals(rule.id()) && message.startsWith("[" + id + "]"));
  }

  /** Returns the path of the code, in a package of its own. */
  String file() {
    return packageName().replace('.', '/') + "/" + fileName();
  }

  /** Returns the name of the file that the code is in. */
  String fileName() {
    return isPackageInfo() ? "package-info.java" : "Orders.java";
  }

  private boolean isPackageInfo() {
    return rule.id().equals("vocabulary-file");
  }

  /** Returns the text of the law that the code is bad under; empty for the standard. */
  String lawText() {
    return law.isEmpty() ? "" : ExampleLaw.text(law);
  }

  /** Tells whether only the law of a company can say less. */
  boolean isOfPolicy() {
    return rule.id().contains("-policy");
  }

  private String packageName() {
    return "acme." + rule.id().replace('-', '_');
  }

  /** Adds some code to a compilation. */
  void addTo(Compilation compilation, String code) {
    if (isPackageInfo()) {
      compilation.source(file(), source(code));
      return;
    }
    compilation
        .source(file(), source(code))
        .source(file().replace("Orders", "Order"), ORDER.formatted(packageName()));
  }

  /** Returns the file with some code. */
  String source(String code) {
    return isPackageInfo()
        ? code.replace("com.acme.http", packageName()) + "\nimport dev.statute.HttpVocabulary;\n"
        : "package " + packageName() + ";\n\n" + imports(code) + code;
  }

  /** Imports what the code uses, since ECJ warns about imports that nothing uses. */
  private String imports(String code) {
    String vocabulary = law.isEmpty() ? "dev.statute.http" : "com.acme.http";
    StringBuilder imports = new StringBuilder();
    if (code.contains("eaders =") || code.contains("@HeaderParam")) {
      imports.append("import static ").append(vocabulary).append(".Header.*;\n");
    }
    if (code.contains("status =")) {
      imports.append("import static ").append(vocabulary).append(".Status.*;\n");
    }
    imports.append("import dev.statute.*;\n");
    if (FIELD_TYPES.stream().anyMatch(type -> code.matches("(?s).*\\b" + type + "\\b.*"))) {
      imports.append("import dev.statute.field.*;\n");
    }
    if (code.matches("(?s).*@(Responds|HeaderParam|[A-Z]{3,})\\b.*")) {
      imports.append("import ").append(vocabulary).append(".*;\n");
    }
    if (code.contains("@Nullable")) {
      imports.append("import org.jspecify.annotations.Nullable;\n");
    }
    return imports.append('\n').toString();
  }

  String option(String value) {
    return "-Astatute.rule." + rule.id().replace('-', '_') + "=" + value;
  }

  /** Returns what the compiler must report for the bad code. */
  ExpectedError expected() {
    String text = "[" + rule.id() + "] " + message;
    ExpectedError expected =
        shownSeverity() == Severity.ERROR
            ? ExpectedError.error(file(), '①', text)
            : ExpectedError.warning(file(), '①', text);
    return bad.contains("②") ? expected.onEcj('②') : expected;
  }

  /** Returns code without marks, as people see it. */
  static String shown(String code) {
    return code.chars()
        .filter(c -> c < '①' || c > '⑳')
        .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
        .toString();
  }

  /** Returns the line of the shown code that the message is about. */
  int line() {
    return (int) bad.substring(0, bad.indexOf('①')).lines().count()
        + (bad.charAt(bad.indexOf('①') - 1) == '\n' ? 1 : 0);
  }

  boolean isLiftable() {
    return rule.isLiftable();
  }

  static boolean isControl(RuleInfo rule) {
    return CONTROL.contains(rule.id());
  }

  /**
   * Tells whether a deviation or a suppression can be about the rule. A class is no interface, and
   * its annotations are not read; an annotation that has no effect cannot be excused by another.
   */
  boolean heedsAnnotations() {
    return !isControl(rule) || rule.id().equals("deviation-reason");
  }

  @Override
  public String toString() {
    return rule.id();
  }
}

package dev.statute.docs;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Call;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apiguardian.api.API;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the guide shows compiles, is served and called, and passes its own test. */
class GuideTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final Pattern BLOCK = Pattern.compile("<!-- (\\S+) -->\n```\\w*\n((?s:.+?))```\n");
  private static final Pattern FOLDER = Pattern.compile("src/(main|test)/java/");

  private static final List<Class<?>> JUNIT =
      List.of(Test.class, JUnitException.class, AssertionFailedError.class, API.class);

  /** Returns the blocks of the guide that have a name, by that. */
  private static Map<String, String> blocks() throws IOException {
    Map<String, String> blocks = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("src/docs/guide.md")));
    while (block.find()) {
      blocks.put(block.group(1), block.group(2));
    }
    return blocks;
  }

  private static Compilation compilation(TestCompiler compiler, String added) throws IOException {
    Compilation compilation = Compilation.of(compiler);
    Library.json(compiler).forEach(compilation::classPath);
    JUNIT.forEach(type -> compilation.classPath(Library.location(type)));
    compilation.classPath(Library.testing(compiler));
    blocks()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".java")) {
                compilation.source(FOLDER.matcher(path).replaceFirst(""), with(added, text));
              }
            });
    return compilation;
  }

  private static String with(String added, String source) {
    return source.replace("  PlaceOrder place(NewOrder", added + "  PlaceOrder place(NewOrder");
  }

  @CompileTest
  void whatIsShownPassesTheTestThatIsShown(TestCompiler compiler) throws Exception {
    CompilationResult result = compilation(compiler, "").compile();
    assertThat(result).succeeds();
    assertThat(run(result.load("shop.ShopTest"))).isEqualTo(7);
    assertThat(run(result.load("shop.FeedTest"))).isEqualTo(1);
    assertThat(run(result.load("shop.DocumentsTest"))).isEqualTo(1);
    assertThat(run(result.load("shop.PaymentsTest"))).isEqualTo(1);
    assertThat(run(result.load("shop.HeaderValuesTest"))).isEqualTo(4);
    assertThat(run(result.load("shop.ContractTest"))).isEqualTo(1);
    assertThat(run(result.load("shop.PageServerTest"))).isEqualTo(1);
    assertThat(coverage(result)).startsWith(blocks().get("coverage"));
    if (compiler == TestCompiler.JAVAC) {
      assertThat(answerToAPatchThatGivesNoOrder(result)).isEqualTo(blocks().get("problem").strip());
    }
  }

  /** Gives what is printed after a run, whose coverage the class has kept. */
  private static String coverage(CompilationResult result) throws Exception {
    Field kept = result.load("shop.ContractTest").getDeclaredField("COVERAGE");
    kept.setAccessible(true);
    return kept.get(null).toString();
  }

  /** Runs all tests of a class, and gives their number. */
  private static int run(Class<?> test) throws Exception {
    List<Method> all = methods(test, Test.class);
    for (Method method : all) {
      Object instance = Call.make(test);
      for (Method before : methods(test, BeforeEach.class)) {
        before.invoke(instance);
      }
      try {
        method.invoke(instance);
      } finally {
        for (Method after : methods(test, AfterEach.class)) {
          after.invoke(instance);
        }
      }
    }
    return all.size();
  }

  @CompileTest
  void otherModulesServeAndCallTheContract(TestCompiler compiler) throws IOException {
    assertThat(
            compilation(compiler, "")
                .source("shop/server/package-info.java", blocks().get("serving"))
                .source("shop/web/Shop.java", blocks().get("calling"))
                .compile())
        .succeeds();
  }

  /** Finds the methods with an annotation of another class loader. */
  private static List<Method> methods(Class<?> test, Class<? extends Annotation> type) {
    List<Method> methods = new ArrayList<>();
    for (Method method : test.getDeclaredMethods()) {
      if (Arrays.stream(method.getAnnotations())
          .anyMatch(a -> a.annotationType().getName().equals(type.getName()))) {
        method.setAccessible(true);
        methods.add(method);
      }
    }
    return methods;
  }

  private static String answerToAPatchThatGivesNoOrder(CompilationResult result) throws Exception {
    Object server = Call.make(result.load("shop.ShopServer"), 0);
    try {
      URI uri = (URI) Call.on(server, "uri");
      send(
          uri.resolve("/orders"), "POST", "application/json", "{\"article\":\"a\",\"quantity\":1}");
      return send(
          uri.resolve("/orders/1"), "PATCH", "application/merge-patch+json", "{\"article\":null}");
    } finally {
      Call.on(server, "stop");
    }
  }

  private static String send(URI uri, String method, String type, String content) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .method(method, BodyPublishers.ofString(content))
            .header("Content-Type", type)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void showsTheErrorThatTheCompilerGives() throws IOException {
    String illegal = "  @Responds(status = PARTIAL_CONTENT, body = Order.class)\n";
    Compilation compilation = compilation(TestCompiler.JAVAC, illegal);
    String orders =
        blocks()
            .get("src/main/java/shop/Orders.java")
            .replace(
                "import static dev.statute.http.Status.OK;",
                "import static dev.statute.http.Status.OK;"
                    + " import static dev.statute.http.Status.PARTIAL_CONTENT;");
    compilation.source("shop/Orders.java", with(illegal, orders));

    List<Reported> problems = compilation.compile().problems();

    assertThat(problems.get(0).text()).isEqualTo(blocks().get("error").strip());
  }

  /** The versions are those that the build itself uses. */
  @Test
  void theBuildNamesVersionsThatThereAre() throws Exception {
    Document build = parse(resolved(Files.readString(ROOT.resolve("pom.xml"))));
    List<String> managed = versions(build);
    String own = child(build.getDocumentElement(), "version");
    managed.addAll(List.of("statute " + own, "statute-test " + own, "statute-processor " + own));
    assertThat(managed).containsAll(versions(parse(blocks().get("pom.xml"))));
  }

  /** Puts the versions that properties have in place of the properties. */
  private static String resolved(String pom) {
    return Pattern.compile("<([a-z0-9.-]+\\.version)>([^<]+)</")
        .matcher(pom)
        .results()
        .reduce(
            pom,
            (text, found) -> text.replace("${" + found.group(1) + "}", found.group(2)),
            (some, other) -> some);
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  /** Lists artifacts with their versions. */
  private static List<String> versions(Document pom) {
    List<String> versions = new ArrayList<>();
    for (String tag : List.of("dependency", "plugin", "path")) {
      NodeList found = pom.getElementsByTagName(tag);
      for (int i = 0; i < found.getLength(); i++) {
        Element element = (Element) found.item(i);
        versions.add(child(element, "artifactId") + " " + child(element, "version"));
      }
    }
    return versions;
  }

  private static String child(Element parent, String name) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        return node.getTextContent();
      }
    }
    return "";
  }
}

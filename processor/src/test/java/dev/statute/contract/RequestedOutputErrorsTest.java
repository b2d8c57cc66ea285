package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Why routes and clients that are requested elsewhere cannot be generated. */
class RequestedOutputErrorsTest {

  private static final String MAIN = "shop/Main.java";

  @TempDir private Path folder;

  private static final String IMPORTS =
      """
      import static dev.statute.http.Status.*;
      import dev.statute.http.*;
      """;

  private static String main(String annotations) {
    return "package shop;\n\nimport dev.statute.*;\n\n" + annotations + "\nclass Main {}\n";
  }

  private static String api(String packageName, String modifiers, String operation) {
    return """
    package %s;

    import dev.statute.*;
    %s
    @Api("/things")
    %s interface Things {
      %s
    }
    """
        .formatted(packageName, operation.isEmpty() ? "" : IMPORTS, modifiers, operation);
  }

  private static final String GET = "@GET @Responds(status = OK, body = String.class) Get get();";

  private static Compilation things(TestCompiler compiler, String operation) {
    return Compilation.of(compiler)
        .source("acme/Things.java", api("acme", "public", operation))
        .source(MAIN, main("②@GenerateRoutes(acme.Things①.class)"));
  }

  @CompileTest
  void interfaceHasToBeAnApi(TestCompiler compiler) {
    assertThat(
            Compilation.of(compiler)
                .source(MAIN, main("②@GenerateRoutes(Runnable①.class)"))
                .compile())
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [generated-output] Runnable is not an interface with @Api
                    Routes and clients are generated from the operations of an API.
                    Name the interface that declares the operations, or remove Runnable.class.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void classesOfOneNameCannotBeInOnePackage(TestCompiler compiler) {
    assertThat(
            Compilation.of(compiler)
                .source("acme/Things.java", api("acme", "public", GET))
                .source("other/Things.java", api("other", "public", GET))
                .source(MAIN, main("②@GenerateRoutes({acme.Things.class, other.Things①.class})"))
                .compile())
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [generated-output] shop.ThingsRoutes is generated for acme.Things and cannot be generated for other.Things too
                    The class is named after the interface, and is in the package of the annotation.
                    Request one of them in another package, with an annotation on a class or a package-info.java there.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void oneClassIsRequestedOnce(TestCompiler compiler) {
    assertThat(
            things(compiler, GET)
                .source(
                    "shop/package-info.java",
                    "@dev.statute.GenerateRoutes(acme.Things.class)\npackage shop;\n")
                .compile())
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [generated-output] shop.ThingsRoutes is requested twice
                    The annotation of the package shop requests it too.
                    Remove one of the two requests.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void interfaceInTheSamePackageMayHaveIt(TestCompiler compiler) {
    assertThat(
            Compilation.of(compiler)
                .source(
                    "shop/Things.java",
                    api("shop", "public", GET)
                        .replace(
                            "@Api(\"/things\")",
                            "@Api(value = \"/things\", generate = Output.ROUTES)"))
                .source(MAIN, main("②@GenerateRoutes(Things①.class)"))
                .compile())
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [generated-output] shop.ThingsRoutes is generated already
                    @Api of Things, in the same package, requests it with generate.
                    Remove one of the two requests.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void bodiesAreWithinReach(TestCompiler compiler) {
    assertThat(
            things(compiler, GET.replace("String.class", "Secret.class"))
                .source("acme/Secret.java", "package acme;\nrecord Secret(String text) {}\n")
                .compile())
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [generated-output] shop.ThingsRoutes cannot use acme.Secret
                    A generated class can use only public types of other packages.
                    Make acme.Secret public, or request the class in the package of the interface.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void replyTypesOfInheritedOperationsAreWithinReach(TestCompiler compiler) {
    assertThat(
            things(compiler, "")
                .source(
                    "acme/Things.java",
                    api("acme", "public", "").replace("Things", "Things extends Base"))
                .source("acme/Base.java", api("acme", "", GET).replace("Things", "Base"))
                .compile())
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [generated-output] shop.ThingsRoutes cannot use acme.Base
                    A generated class can use only public types of other packages.
                    Make acme.Base public, or request the class in the package of the interface.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void parametersAreReadable(TestCompiler compiler) {
    assertThat(
            things(compiler, GET.replace("get()", "get(@QueryParam Colour colour)"))
                .source("acme/Colour.java", "package acme;\npublic record Colour(String name) {}\n")
                .compile())
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [parameter-type] Things.get: Colour, the type of colour, cannot be converted from a String
                    The type needs a static method parse, fromString, of or valueOf that takes a String and declares no exception.
                    Give Colour such a method, or take the components of a record as parameters with style = FORM, or a String.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void classFileHasTheNamesOfParameters(TestCompiler compiler) {
    things(compiler, GET.replace("get()", "get(@QueryParam int size)"))
        .compile()
        .writeClasses(folder);

    assertThat(
            Compilation.of(compiler)
                .classPath(folder)
                .source(MAIN, main("②@GenerateClient(acme.Things①.class)"))
                .compile())
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [generated-output] the class file of Things lacks the names of the parameters of get
                    A path variable or a query parameter is bound to the parameter with its name, and compilers keep parameter names only with -parameters. There is no META-INF/statute/acme.Things.contract where its class file is.
                    Build Things anew, with its contract file in its jar; or compile it with -parameters; or name what each parameter is bound to there, such as @QueryParam("name") in get.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void clientNeedsARequestForEachMethod(TestCompiler compiler) {
    assertThat(
            things(compiler, GET + " int count();")
                .source(MAIN, main("②@GenerateClient(acme.Things①.class)"))
                .compile()
                .about(MAIN))
        .hasErrors(
            error(
                    MAIN,
                    '①',
                    """
                [generated-output] count is abstract but is not an operation
                    Nothing says which request ThingsClient would send to implement it.
                    Annotate it, such as with @GET and @Responds, or give it a body.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void valueThatIsNoClassLiteralIsTheFirstError(TestCompiler compiler) {
    if (compiler == TestCompiler.JAVAC) {
      assertThat(
              things(compiler, GET)
                  .source(MAIN, main("@GenerateRoutes({acme.Things.class, ①Things})"))
                  .installed()
                  .compile()
                  .about(MAIN)
                  .without(one -> !one.text().startsWith("[")))
          .hasErrors(
              error(
                  MAIN,
                  '①',
                  """
                  [annotation] Things is not a class literal
                      Reply types are generated only once every annotation can be read: errors about missing types follow from this one.
                      Write @GenerateRoutes(Things.class).
                  """));
    }
  }
}

package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static javax.tools.Diagnostic.Kind.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** Names that generated code could take for others. */
class HostileNamesTest {

  @CompileTest
  void packageMayHaveTypesOfTheNamesOfJavaLang(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source("shop/String.java", "package shop; class String {}\n")
            .source("shop/Object.java", "package shop; class Object {}\n")
            .source("shop/Override.java", "package shop; class Override {}\n")
            .source(
                "shop/Things.java",
                Things.inPackage(
                    "shop",
                    """
                    @Api
                    interface Things {
                      @GET @Responds(status = OK, body = acme.Order.class) Get get();
                      @POST @Responds(status = CREATED) Place place();
                    }
                    """))
            .compile();
    assertThat(result).succeeds();
  }

  @CompileTest
  void recordsMayHaveTheNamesOfWhatSharedRecordsUse(TestCompiler compiler) {
    CompilationResult result =
        Things.api(
                compiler,
                "@Responds(status = FORBIDDEN, body = Problem.class)\n",
                """
                @GET("/a") @Responds(status = OK, name = "Objects", body = Order.class) GetA a();
                @GET("/b") @Responds(status = OK, name = "Objects", body = Order.class) GetB b();
                """)
            .compile();
    assertThat(result).succeeds();
  }

  @CompileTest
  void recordsHideNoClassOfABody(TestCompiler compiler) {
    CompilationResult result =
        Things.api(
                compiler,
                """
                @Responds(status = FORBIDDEN, body = Order[].class)
                @Responds(status = CONFLICT, name = "NewOrder", body = Problem.class)
                """,
                """
                @GET @Responds(status = OK, name = "Order", body = Order.class) Get get();
                @POST @Responds(status = OK, body = NewOrder.class) Post post();
                """)
            .compile();
    assertThat(result.problems()).noneSatisfy(p -> assertThat(p.kind()).isEqualTo(ERROR));
    assertThat(body(result, "acme.Get$Order")).isEqualTo("acme.Order");
    assertThat(body(result, "acme.Post$Ok")).isEqualTo("acme.NewOrder");
    assertThat(body(result, "acme.ThingsReply$Forbidden")).isEqualTo("java.util.List<acme.Order>");
  }

  private static String body(CompilationResult result, String record) {
    return result.load(record).getRecordComponents()[0].getGenericType().getTypeName();
  }

  @CompileTest
  void nestedApiMayBeInATypeWithADollar(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "acme/A$B.java",
                Things.inPackage(
                    "acme",
                    """
                    record A$B() {
                      @Api
                      interface Inner {
                        @GET @Responds(status = OK, body = Order.class) Get get();
                      }
                    }
                    """))
            .compile();
    assertThat(result).succeeds().generates("acme.Get", "acme.A$B_InnerReply");
  }

  @CompileTest
  void replyTypeBelongsToOneInterface(TestCompiler compiler) {
    String operation =
        "@GET @Responds(status = OK, body = Order.class) Get %s();\n"
            + "@DELETE @Responds(status = NO_CONTENT) Delete%s delete();\n";
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Cats.java", Things.file("", "Cats", operation.formatted("cat", "Cat")))
            .source("acme/Dogs.java", Things.file("", "Dogs", operation.formatted("dog", "Dog")))
            .compile();
    assertThat(result.problems())
        .extracting(problem -> problem.file() + " " + problem.text())
        .containsExactlyInAnyOrder(
            "acme/Cats.java "
                + """
                [reply-type] Get is also the reply type of dog of Dogs
                    The return type of an operation is the name of the reply type to generate.
                    Return CatCatsReply."""
                    .stripTrailing(),
            "acme/Dogs.java "
                + """
                [reply-type] Get is also the reply type of cat of Cats
                    The return type of an operation is the name of the reply type to generate.
                    Return DogDogsReply."""
                    .stripTrailing());
  }

  @CompileTest
  void sharedRecordOfTheNameOfAReplyTypeBreaksThatRuleOnly(TestCompiler compiler) {
    CompilationResult result =
        Things.api(
                compiler,
                "@Responds(status = FORBIDDEN, name = \"Get\", body = Problem.class)\n",
                "@GET @Responds(status = OK, body = Order.class) Get get();\n")
            .compile();
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.text()).startsWith("[reply-type] "));
  }
}

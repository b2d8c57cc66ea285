package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** The cases of interfaces, which lie beside their class files. */
class CasesTest {

  private static final String FOLDER = "META-INF/statute/cases/";

  private static String cases(CompilationResult result, String type) {
    return new String(result.resources().get(FOLDER + type), UTF_8);
  }

  @CompileTest
  void eachDeclaredCaseHasItsPlace(TestCompiler compiler) {
    CompilationResult result = Orders.api(compiler).compile();

    assertThat(result).succeeds();
    assertThat(cases(result, "acme.Orders"))
        .isEqualTo(
            """
            statute-cases 1
            GET	/orders/{id}	get(long,dev.statute.field.EntityTagCondition)	200		Ok	acme/Orders.java:27
            GET	/orders/{id}	get(long,dev.statute.field.EntityTagCondition)	304		NotModified	acme/Orders.java:28
            GET	/orders/{id}	get(long,dev.statute.field.EntityTagCondition)	404		NotFound	acme/Orders.java:29
            GET	/orders/{id}	get(long,dev.statute.field.EntityTagCondition)	401		Unauthorized	acme/Orders.java:16
            POST	/orders	place(acme.NewOrder)	201		Created	acme/Orders.java:39
            POST	/orders	place(acme.NewOrder)	422		UnprocessableContent	acme/Orders.java:40
            POST	/orders	place(acme.NewOrder)	401		Unauthorized	acme/Orders.java:16
            """);
  }

  @CompileTest
  void inheritedOperationsAreNamedWhereTheyStand(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "acme/Outer.java",
                Things.inPackage(
                    "acme",
                    """
                    interface Outer {
                      @Api("/base")
                      interface Base<T extends Comparable<T>> {
                        @GET("/{key}")
                        @Responds(status = OK, body = String.class)
                        @Responds(status = CONFLICT, problem = "/a\\tb", name = "Taken",
                            body = dev.statute.field.Problem.class)
                        Got get(T key, @QueryParam int[]... more);

                        @DELETE
                        @Responds(status = NO_CONTENT)
                        Deleted delete(java.util.List<T> keys);
                      }
                    }
                    """))
            .source(
                "acme/Middle.java",
                "package acme;\n@dev.statute.Api(\"/middle\") interface Middle extends"
                    + " Outer.Base<String> {}\n")
            .source(
                "acme/Things.java",
                Things.inPackage(
                    "acme",
                    """
                    @Api("/things")
                    interface Things extends Middle {
                      @Override
                      @DELETE @Responds(status = NO_CONTENT)
                      @dev.statute.http.Responds(status = NOT_FOUND)
                      Removed delete(java.util.List<String> keys);
                    }
                    """))
            .compile();

    assertThat(cases(result, "acme.Outer$Base"))
        .isEqualTo(
            """
            statute-cases 1
            GET	/base/{key}	get(java.lang.Comparable,int[][])	200		Ok	acme/Outer.java:11
            GET	/base/{key}	get(java.lang.Comparable,int[][])	409	/a\\tb	Taken	acme/Outer.java:12
            DELETE	/base	delete(java.util.List)	204		NoContent	acme/Outer.java:17
            """);
    assertThat(cases(result, "acme.Middle"))
        .isEqualTo(
            """
            statute-cases 1
            inherited	acme.Outer$Base	delete(java.util.List)
            inherited	acme.Outer$Base	get(java.lang.Comparable,int[][])
            """);
    assertThat(cases(result, "acme.Things"))
        .isEqualTo(
            """
            statute-cases 1
            DELETE	/things	delete(java.util.List)	204		NoContent	acme/Things.java:10
            DELETE	/things	delete(java.util.List)	404		NotFound	acme/Things.java:11
            inherited	acme.Outer$Base	get(java.lang.Comparable,int[][])
            """);
  }

  @CompileTest
  void namesOfTypesThatComeLaterAreWhole(TestCompiler compiler) {
    CompilationResult result =
        Things.api(compiler, "@GET @Responds(status = OK) Get get(Later later);\n")
            .processors(new StatuteProcessor(), new LateTypeProcessor(2))
            .compile();

    assertThat(cases(result, "acme.Things")).contains("get(acme.Later)");
  }
}

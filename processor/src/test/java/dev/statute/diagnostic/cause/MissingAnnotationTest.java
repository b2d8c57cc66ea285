package dev.statute.diagnostic.cause;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;

/** What is forgotten, or not imported, is named before the types that are missing because of it. */
class MissingAnnotationTest {

  private static final String IMPORTS =
      """
      package acme;
      import static dev.statute.http.Status.*;
      import dev.statute.*;
      import dev.statute.http.*;
      """;

  @CompileTest
  void importsOfAnnotations(TestCompiler compiler) {
    assertCause(
        compiler,
        """
        package acme;
        import static dev.statute.http.Status.*;
        import dev.statute.*;
        @Api interface Orders {
          ①@GET @Responds(status = OK) GetOrder get();
        }
        """,
        """
        [annotation] @GET and @Responds are not imported
            The reply types of Orders are generated from its annotations: errors about missing types follow from this one.
            Add import dev.statute.http.*;""");
  }

  @CompileTest
  void importOfOneAnnotationOfAParameter(TestCompiler compiler) {
    assertCause(
        compiler,
        """
        package acme;
        import static dev.statute.http.Status.*;
        import dev.statute.Api;
        import dev.statute.http.*;
        @Api interface Orders {
          @POST @Responds(status = OK) GetOrder get(String order, ①@QueryParam String q);
        }
        """,
        """
        [annotation] @QueryParam is not imported
            The reply types of Orders are generated from its annotations: errors about missing types follow from this one.
            Add import dev.statute.QueryParam;""");
  }

  @CompileTest
  void importOfApi(TestCompiler compiler) {
    assertCause(
        compiler,
        """
        package acme;
        import static dev.statute.http.Status.*;
        import dev.statute.http.*;
        ①@Api interface Orders {
          @GET @Responds(status = OK) GetOrder get();
        }
        """,
        """
        [annotation] @Api is not imported
            The reply types of Orders are generated from its annotations: errors about missing types follow from this one.
            Add import dev.statute.Api;""");
  }

  @CompileTest
  void aSuperinterfaceWhoseReplyTypesAreGeneratedBelowNeedsNoApi(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(
                "acme/Readable.java",
                IMPORTS.replace("import dev.statute.*;\n", "")
                    + """
                    interface Readable {
                      @GET @Responds(status = OK, body = String.class) GetText get();
                    }
                    """)
            .source(
                "acme/Texts.java",
                IMPORTS
                    + """
                    @Api interface Texts extends Readable {
                      @Override @GET @Responds(status = OK, body = String.class) GetText get();
                    }
                    """)
            .installed(TypeSpec.class, Load.class)
            .compile();
    assertThat(result.problems()).isEmpty();
  }

  @CompileTest
  void api(TestCompiler compiler) {
    assertCause(
        compiler,
        IMPORTS + "①interface ②Orders { @GET @Responds(status = OK) GetOrder get(); }",
        """
        [annotation] Orders declares operations, but has no @Api
            Reply types are generated for interfaces with @Api only: errors about missing types follow from this one.
            Write @dev.statute.Api before interface Orders.""");
  }

  @CompileTest
  void apiOfASuperinterface(TestCompiler compiler) {
    assertCause(
        compiler,
        IMPORTS
            + """
            ①interface ②Orders { @GET @Responds(status = OK) GetOrder get(); }
            @Api interface Own extends Orders { @POST @Responds(status = OK) PostOrder post(); }
            """,
        """
        [annotation] Orders declares operations, but has no @Api
            Reply types are generated for interfaces with @Api only: errors about missing types follow from this one.
            Write @dev.statute.Api before interface Orders.""");
  }

  @CompileTest
  void annotationsOfOtherLibrariesOfThatName(TestCompiler compiler) {
    assertCause(
        compiler,
        """
        package acme;
        import static dev.statute.http.Status.*;
        import dev.statute.Api;
        import dev.statute.http.Responds;
        @Api interface Orders {
          ①@jaxrs.GET @Responds(status = OK) GetOrder get();
        }
        """,
        """
        [annotation] @GET is jaxrs.GET here, not an annotation of Statute
            Reply types are generated only from Statute's annotations: errors about missing types follow from this one.
            Write @dev.statute.http.GET, or import that one instead.""");
  }

  @CompileTest
  void annotationsByTheNamesOfOtherLibraries(TestCompiler compiler) {
    assertCause(
        compiler,
        IMPORTS
            + """
            @Api interface Orders {
              @POST @Responds(status = OK) PostOrder post(①@RequestBody String order);
            }
            """,
        """
        [annotation] there is no annotation @RequestBody
            The reply types of Orders are generated from its annotations: errors about missing types follow from this one.
            Write @Body.""");
  }

  @CompileTest
  void annotationsOfTypesAreKnown(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(
                "acme/Orders.java",
                IMPORTS
                    + """
                    @Api interface Orders {
                      @GET @Responds(status = OK, body = String.class)
                      @Responds(status = NOT_MODIFIED)
                      @Label GetOrder get(@Label int size, @Label String[] names);
                    }
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Label {}
                    """)
            .compile();
    assertThat(result.problems())
        .extracting(Reported::text)
        .noneMatch(text -> text.startsWith("[annotation]"));
  }

  @CompileTest
  void annotationsThatNobodyKnowsAreLeftToTheCompiler(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(
                "acme/Orders.java",
                IMPORTS
                    + """
                    @Api interface Orders {
                      @POST @Responds(status = OK)
                      PostOrder post(@Multipart @Nullable String order);
                    }
                    """)
            .compile();
    assertThat(result.problems())
        .hasSize(2)
        .extracting(Reported::text)
        .noneMatch(text -> text.startsWith("["));
  }

  @CompileTest
  void bindingOfAParameterThatIsOfAnotherLibrary(TestCompiler compiler) {
    assertCause(
        compiler,
        """
        package acme;
        import static dev.statute.http.Status.*;
        import dev.statute.Api;
        import dev.statute.http.*;
        import jaxrs.*;
        @Api interface Orders {
          @dev.statute.http.GET("/{id}") @Responds(status = OK, body = String.class)
          GetOrder get(@PathParam("id") long id, ①@QueryParam("q") String q);
        }
        """,
        """
        [annotation] @QueryParam is jaxrs.QueryParam here, not an annotation of Statute
            Reply types are generated only from Statute's annotations: errors about missing types follow from this one.
            Write @dev.statute.QueryParam, or import that one instead.""");
  }

  @CompileTest
  void interfacesOfOthersAreLeftAlone(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source("acme/Orders.java", "package acme; interface Orders { @GET Missing get(); }")
            .compile();
    assertThat(result.problems())
        .hasSize(2)
        .extracting(Reported::text)
        .noneMatch(text -> text.startsWith("["));
  }

  /** ECJ reports what it found by itself first, whatever a processor says. */
  private static void assertCause(TestCompiler compiler, String source, String text) {
    CompilationResult result =
        Compilation.of(compiler)
            .source("acme/Orders.java", source)
            .source("jaxrs/GET.java", "package jaxrs; public @interface GET {}")
            .source(
                "jaxrs/QueryParam.java",
                "package jaxrs; public @interface QueryParam { String value(); }")
            .source(
                "jaxrs/PathParam.java",
                "package jaxrs; public @interface PathParam { String value(); }")
            .compile();
    List<Reported> problems = result.problems();
    List<Reported> ours = problems.stream().filter(p -> p.text().startsWith("[")).toList();
    assertThat(ours).extracting(Reported::text).containsExactly(text);
    // An interface that is not public begins with its keyword, where javac points at it.
    char mark = compiler == TestCompiler.ECJ && source.indexOf('②') >= 0 ? '②' : '①';
    assertThat(ours.get(0).line() + " " + ours.get(0).column())
        .isEqualTo(result.compilation().position("acme/Orders.java", mark));
    if (compiler == TestCompiler.JAVAC) {
      assertThat(problems.get(0)).isEqualTo(ours.get(0));
    }
  }
}

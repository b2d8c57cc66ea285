package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Call;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.util.List;

class NamesTest {

  @CompileTest
  void oneStatusCanHaveSeveralCauses(TestCompiler compiler) throws Exception {
    CompilationResult result =
        strict(
            compiler,
            """
            @POST
            @Responds(status = CREATED)
            @Responds(status = CONFLICT, body = Problem.class)
            @Responds(
                status = CONFLICT,
                name = "OutOfStock",
                body = Problem.class,
                problem = "/problems/out-of-stock")
            Place place();
            """);
    Object problem = Call.make(result.load("acme.Problem"), "p");
    for (String name : List.of("acme.Place$Conflict", "acme.Place$OutOfStock")) {
      assertThat(Call.on(Call.make(result.load(name), problem), "code")).isEqualTo(409);
    }
  }

  @CompileTest
  void namesOfParametersAvoidKeywordsAndEachOther(TestCompiler compiler) {
    assertThat(
            strict(
                    compiler,
                    """
                    @POST
                    @Responds(status = OK, name = "Default")
                    @Responds(status = CONFLICT, name = "DefaultCase", body = Problem.class)
                    @Responds(status = ACCEPTED, name = "Reply")
                    @Responds(status = GONE, name = "Value", body = Problem.class)
                    @Responds(status = NOT_FOUND, name = "Record", body = Problem.class)
                    Post post();
                    """)
                .load("acme.Post")
                .getPermittedSubclasses())
        .hasSize(5);
  }

  @CompileTest
  void nameOfARecordMayBeThatOfTheTypeVariableOfMatch(TestCompiler compiler) {
    assertThat(
            strict(compiler, "@POST @Responds(status = OK, name = \"R\") Get get();\n")
                .load("acme.Get")
                .getPermittedSubclasses())
        .hasSize(1);
  }

  @CompileTest
  void namesOfRecordsMayBeThoseOfTheTypesThatGeneratedCodeUses(TestCompiler compiler) {
    assertThat(
            strict(
                    compiler,
                    """
                    @POST
                    @Responds(status = OK, name = "String", headers = {ETAG, VARY})
                    @Responds(status = ACCEPTED, name = "Objects", body = Order.class)
                    @Responds(status = CREATED, name = "List", body = Order[].class)
                    @Responds(status = GONE, name = "Override", body = Problem.class)
                    @Responds(status = CONFLICT, name = "Order", body = Order.class)
                    @Responds(status = FORBIDDEN, name = "Function", body = Problem.class)
                    @Responds(status = NOT_FOUND, name = "EntityTag", body = Problem.class)
                    @Responds(status = PAYMENT_REQUIRED, name = "Components", body = Problem.class)
                    @Responds(status = LOCKED, name = "Nullable", body = Problem.class)
                    @Responds(status = TOO_EARLY, name = "Object", body = Problem.class)
                    Post post(@HeaderParam(EARLY_DATA) String early);
                    """)
                .load("acme.Post")
                .getPermittedSubclasses())
        .hasSize(10);
  }

  @CompileTest
  void apiOfThePackageHasRepliesOfThePackage(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "acme/Things.java",
                Things.inPackage(
                    "acme",
                    "@Api interface Things { @GET @Responds(status = OK, body = String.class) Get get(); }\n"))
            .strict()
            .compile();
    assertThat(result).succeeds();
    assertThat(result.load("acme.Get")).isPackagePrivate();
    assertThat(result.load("acme.ThingsReply")).isPackagePrivate();
  }

  @CompileTest
  void nestedApiHasRepliesBesideTheOuterClass(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "acme/Outer.java",
                Things.inPackage(
                    "acme",
                    """
                    public class Outer {
                      @Api
                      public interface Inner {
                        @GET @Responds(status = OK, body = String.class) GetInner get();
                      }
                      @Api
                      interface Hidden {
                        @GET @Responds(status = OK, body = String.class) GetHidden get();
                      }
                    }
                    """))
            .strict()
            .compile();
    assertThat(result)
        .succeeds()
        .generates(
            "acme.GetInner", "acme.Outer_InnerReply", "acme.GetHidden", "acme.Outer_HiddenReply");
    assertThat(result.load("acme.GetInner")).isPublic();
    assertThat(result.load("acme.GetHidden")).isPackagePrivate();
  }

  @CompileTest
  void apiMayBeInTheUnnamedPackage(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "Plain.java",
                Things.inPackage(
                    "",
                    """
                    @Api
                    @Responds(status = FORBIDDEN, body = String.class)
                    public interface Plain {
                      @GET @Responds(status = OK, body = String.class) GetPlain get();
                    }
                    """))
            .strict()
            .compile();
    assertThat(result).succeeds().generates("GetPlain", "PlainReply");
  }

  @CompileTest
  void onePackageMayHaveSeveralApis(TestCompiler compiler) {
    String operation = "@GET @Responds(status = OK, body = Order.class) Get%s get();\n";
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Cats.java", Things.file("", "Cats", operation.formatted("Cat")))
            .source("acme/Dogs.java", Things.file("", "Dogs", operation.formatted("Dog")))
            .strict()
            .compile();
    assertThat(result)
        .succeeds()
        .generates("acme.GetCat", "acme.CatsReply", "acme.GetDog", "acme.DogsReply");
  }

  private static CompilationResult strict(TestCompiler compiler, String operations) {
    CompilationResult result = Things.api(compiler, operations).strict().compile();
    assertThat(result).succeeds();
    return result;
  }
}

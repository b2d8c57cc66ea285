package dev.statute.diagnostic.cause;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;

/** What people write who come from other libraries and languages, and what they are told. */
class NewcomerTest {

  private static final String IMPORTS =
      """
      package acme;
      import static dev.statute.Output.*;
      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;
      import dev.statute.*;
      import dev.statute.http.*;
      """;

  private static final String NAME = "A path variable is bound to the parameter with its name.";

  @CompileTest
  void replyTypes(TestCompiler compiler) {
    String why = "The return type of an operation is the name of the reply type to generate.";
    assertThat(
            ours(
                compiler,
                """
                @Api interface Orders {
                  @GET("/a") @Responds(status = OK) acme.reply.GetBook elsewhere();
                  @GET("/b") @Responds(status = OK) Orders orders();
                  @GET("/c") @Responds(status = OK) error.NonExistentClass hidden();
                  @GET("/d") @Responds(status = OK)
                  Object suspended(kotlin.coroutines.Continuation<? super String> completion);
                }
                """))
        .containsExactly(
            text(
                "reply-type",
                "acme.reply.GetBook cannot be the reply type of elsewhere, which is generated into"
                    + " the package of Orders",
                why,
                "Return GetBook."),
            text(
                "reply-type",
                "Orders exists already and cannot be the reply type of orders",
                why,
                "Return OrdersResult."),
            text(
                "reply-type",
                "kapt hides the type that hidden returns",
                "By default, kapt replaces a type that does not exist yet with error.NonExistentClass.",
                "Write kapt { correctErrorTypes = true } in build.gradle.kts, or with Maven"
                    + " <correctErrorTypes>true</correctErrorTypes> in the configuration of the"
                    + " goal kapt."),
            text(
                "reply-type",
                "String exists already and cannot be the reply type of suspended",
                why,
                "Return SuspendedReply."));
  }

  /** The second function takes a value class, so that Java sees nothing of it but a hash. */
  @CompileTest
  void functionsThatKotlinHides(TestCompiler compiler) {
    assertThat(
            ours(
                compiler,
                """
                @Api @kotlin.Metadata(d2 = {"Lacme/Orders;", "a", "/a-3456789", "b", "b-aLo6Cf4"})
                interface Orders {
                  @GET("/a") @Responds(status = NO_CONTENT) GetA a();
                }
                """))
        .containsExactly(
            text(
                "abstract-operation",
                "Kotlin hides the function b from Java",
                "It takes a value class, such as UInt, and Java code cannot call the name that it"
                    + " has for the JVM.",
                "Take what the value class wraps, or a data class with @JvmStatic fun of(text:"
                    + " String) in its companion object."));
  }

  @CompileTest
  void whatAServerHandsToHandlers(TestCompiler compiler) {
    String fix =
        "Annotate it with @Context, or bind what it is needed for, such as"
            + " @HeaderParam(Header.AUTHORIZATION) String authorization.";
    String why =
        "The client implements the interface too, and a parameter that no annotation binds is"
            + " the content of the request.";
    assertThat(
            ours(
                compiler,
                """
                @Api interface Orders {
                  @GET @Responds(status = OK) GetOrder get(java.security.Principal user);
                  @POST @Responds(status = OK)
                  PostOrder post(String order, dev.statute.server.Call call);
                }
                """))
        .containsExactly(
            text("request-body", "user is a Principal, which a request cannot carry", why, fix),
            text("request-body", "call is a Call, which a request cannot carry", why, fix));
  }

  @CompileTest
  void methodsThatLombokIsStillToWrite(TestCompiler compiler) {
    String first =
        " If Lombok generates it, list lombok before statute-processor on the processor path.";
    assertThat(
            ours(
                compiler,
                """
                @Api(generate = {ROUTES, CLIENT}) interface Orders {
                  @GET("/{id}") @Responds(status = OK) GetOrder get(OrderId id);
                  @GET("/of/{name}") @Responds(status = OK) GetNamed named(Name name);
                  @lombok.Value class OrderId {}
                  @lombok.Value class Name {
                    public static Name parse(String text) { return new Name(); }
                  }
                }
                """))
        .containsExactly(
            text(
                "parameter-type",
                "OrderId, the type of id, cannot be converted from a String",
                "The type needs a static method parse, fromString, of or valueOf that takes a String and declares no exception.",
                "Give OrderId such a method." + first),
            text(
                "parameter-type",
                "Name, the type of name, does not override toString",
                "The client writes a value with toString, and the server reads that with Name.parse.",
                "Override toString so that it gives what parse reads." + first));
  }

  @CompileTest
  void variablesOfPaths(TestCompiler compiler) {
    assertThat(
            ours(
                compiler,
                """
                @Api interface Orders {
                  @GET("/a/{idd}") @Responds(status = OK) A a(long id);
                  @PUT("/b/{idd}") @Responds(status = OK) B b(long id, String order);
                  @GET("/c/:id") @Responds(status = OK) C c(long id);
                  @GET("/d/<id>") @Responds(status = OK) D d(long id);
                  @PUT("/e/{id:[0-9]{4}}") @Responds(status = OK) E e(long id, String order);
                  @PUT("/f/{*rest}") @Responds(status = OK) F f(String rest, String order);
                  @GET("/g?q={q}") @Responds(status = OK) G g(@QueryParam String q);
                  @GET("/h/{order-id}") @Responds(status = OK) H h();
                }
                """))
        .containsExactly(
            text(
                "path-variable",
                "the path has no variable id; it has idd",
                NAME,
                "Write {id} for {idd} in the path."),
            text(
                "path-variable",
                "the path has no variable id; it has idd",
                NAME,
                "Write {id} for {idd} in the path."),
            text(
                "path-variable",
                "the path has no variable id; it has none",
                NAME,
                "A path variable is a name in braces: write {id} in the path."),
            syntax(
                "/d/<id>", "has the character '<', which a path cannot hold as it is", "/d/{id}"),
            syntax(
                "/e/{id:[0-9]{4}}",
                "has a variable 'id:[0-9]{4', whose name holds more than letters, digits and -._~",
                "/e/{id}"),
            syntax(
                "/f/{*rest}",
                "has a variable '*rest', whose name holds more than letters, digits and -._~",
                "/f/{rest+}"),
            syntax("/g?q={q}", "has a query, which is not part of a path", "/g"),
            text(
                "path-variable",
                "no parameter of h is bound to the variable order-id",
                NAME,
                "Add a parameter for it, such as @PathParam(\"order-id\") String value."));
  }

  @CompileTest
  void aPathThatIsNoConstantIsLeftToTheCompiler(TestCompiler compiler) {
    assertThat(ours(compiler, "@Api interface Orders { @GET(PATH) @Responds(status = OK) A a(); }"))
        .isEmpty();
  }

  @CompileTest
  void nestedInterfacesAreCalledWhatTheyAre(TestCompiler compiler) {
    assertThat(
            ours(
                compiler,
                """
                class Shop {
                  @Api(generate = ROUTES) private interface Books {
                    @GET @Responds(status = OK) GetBook get();
                  }
                }
                """))
        .containsExactly(
            text(
                "generated-output",
                "Shop.Books is private, so no generated class can name it",
                "A generated class is a top-level class, so it cannot name a private one.",
                "Remove private, or generate nothing."));
  }

  @Test
  void anInterfaceCalledApiHidesTheAnnotation() {
    String why =
        "Reply types are generated only once every annotation can be read: errors about missing"
            + " types follow from this one.";
    String onDemand = IMPORTS + "@Api interface Api { @GET @Responds(status = OK) GetApi get(); }";
    assertThat(first(onDemand))
        .isEqualTo(
            text(
                "annotation",
                "@Api is the type acme.Api here, which is not an annotation",
                why,
                "Write @dev.statute.Api."));
    assertThat(first(onDemand.replace("import dev.statute.*;", "import dev.statute.Api;")))
        .isEqualTo(
            text(
                "annotation",
                "@Api is the type acme.Api here, which is not an annotation",
                why,
                "Write @dev.statute.Api, and remove its import."));
    assertThat(
            compilation(TestCompiler.JAVAC, onDemand.replace("@Api", "@dev.statute.Api"))
                .compile()
                .succeeded())
        .isTrue();
  }

  private static String first(String source) {
    return compilation(TestCompiler.JAVAC, source).compile().problems().get(0).text();
  }

  private static List<String> ours(TestCompiler compiler, String source) {
    return compilation(compiler, IMPORTS + source).compile().problems().stream()
        .filter(problem -> problem.kind() == javax.tools.Diagnostic.Kind.ERROR)
        .map(Reported::text)
        .filter(text -> text.startsWith("["))
        .toList();
  }

  private static Compilation compilation(TestCompiler compiler, String source) {
    String path = source.contains("interface Api") ? "acme/Api.java" : "acme/Orders.java";
    return Compilation.of(compiler)
        .source(path, source)
        .source("error/NonExistentClass.java", "package error; public class NonExistentClass {}")
        .source("lombok/Value.java", "package lombok; public @interface Value {}")
        .source(
            "kotlin/Metadata.java", "package kotlin; public @interface Metadata { String[] d2(); }")
        .source(
            "kotlin/coroutines/Continuation.java",
            "package kotlin.coroutines; public interface Continuation<T> {}")
        .installed(TypeSpec.class, Load.class);
  }

  private static String syntax(String path, String problem, String fix) {
    return text(
        "path-syntax",
        "the path '" + path + "' " + problem,
        "A path consists of segments that start with a slash and contain characters that a URI allows (RFC 3986,"
            + " 3.3), with variables in braces.",
        "Write \"" + fix + "\"; a path variable is a name in braces.");
  }

  private static String text(String rule, String what, String why, String fix) {
    return "[" + rule + "] " + what + "\n    " + why + "\n    " + fix;
  }
}

package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Responses of several operations that are the same in shape. */
class SameResponsesTest {

  private static final String THREE_OPERATIONS =
      """
      @GET("/{id}")
      @Responds(status = OK, body = Order.class)
      @Responds(status = NOT_FOUND, body = Problem.class)
      First first(long id);

      @PUT("/{id}")
      @Responds(status = OK, body = Order[].class)
      @Responds(status = NOT_FOUND, body = Problem.class)
      @Responds(status = CONFLICT, body = Problem.class)
      Second second(long id, Order order);

      @DELETE("/{id}")
      @Responds(status = NO_CONTENT)
      @Responds(status = NOT_FOUND, body = Problem.class)
      java.util.concurrent.CompletionStage<Third> third(long id);
      """;

  @CompileTest
  void areOneRecordOfTheInterface(TestCompiler compiler) {
    CompilationResult result = compile(compiler, THREE_OPERATIONS);
    Class<?> notFound = result.load("acme.ThingsReply$NotFound");
    assertThat(notFound.getInterfaces())
        .extracting(Class::getSimpleName)
        .containsExactly("First", "Second", "Third");
    assertThat(nested(result, "acme.First")).containsExactly("Ok");
    assertThat(nested(result, "acme.Second")).containsExactlyInAnyOrder("Ok", "Conflict");
    assertThat(nested(result, "acme.Third")).containsExactly("NoContent");
    assertThat(nested(result, "acme.ThingsReply")).containsExactly("NotFound");
  }

  /** A helper's response fits each operation, and keeps the name that it had in each of them. */
  @CompileTest
  void areReturnedFromEachOperationWithoutACast(TestCompiler compiler) throws Exception {
    CompilationResult result =
        Things.api(compiler, THREE_OPERATIONS)
            .source(
                "acme/Use.java",
                """
                package acme;

                import java.util.concurrent.CompletableFuture;
                import java.util.concurrent.CompletionStage;

                public class Use implements Things {
                  static ThingsReply.NotFound notFound() {
                    return new ThingsReply.NotFound(new Problem("none"));
                  }

                  public First first(long id) {
                    return id == 0 ? notFound() : new First.NotFound(new Problem("first"));
                  }

                  public Second second(long id, Order order) {
                    return id == 0 ? notFound() : new Third.NotFound(new Problem("third"));
                  }

                  public CompletionStage<Third> third(long id) {
                    return CompletableFuture.completedStage(notFound());
                  }

                  public static String match(First first) {
                    return First.match(first, ok -> "found", notFound -> notFound.body().text());
                  }

                  public static String described() {
                    return match(new Use().first(0)) + ", " + match(new Use().first(1));
                  }
                }
                """)
            .strict()
            .compile();
    assertThat(result).succeeds();
    assertThat(result.call("acme.Use", "described")).isEqualTo("none, first");
  }

  @CompileTest
  void sayOfClientsAndCachesOnlyWhatHoldsForEachOperation(TestCompiler compiler) {
    String ofThree = compile(compiler, THREE_OPERATIONS).generated().get("acme.ThingsReply");
    assertThat(ofThree).contains("404 Not Found").doesNotContain("Caches may reuse it");
    String ofReads =
        compile(
                compiler,
                """
                @GET("/a") @Responds(status = OK, body = Order.class)
                @Responds(status = NOT_FOUND, body = Problem.class) First first();

                @GET("/b") @Responds(status = OK, body = Order[].class)
                @Responds(status = NOT_FOUND, body = Problem.class) Second second();
                """)
            .generated()
            .get("acme.ThingsReply");
    assertThat(ofReads).contains("404 Not Found").contains("Caches may reuse it");
  }

  @CompileTest
  void areSharedWhetherAFieldIsDeclaredOrOwed(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            """
            @GET("/a")
            @Responds(status = OK, body = Order.class, headers = ETAG)
            @Responds(status = NOT_MODIFIED, headers = ETAG)
            First first(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);

            @GET("/b")
            @Responds(status = OK, body = Order[].class, headers = ETAG)
            @Responds(status = NOT_MODIFIED)
            Second second(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
            """);
    assertThat(Components.of(result.load("acme.ThingsReply$NotModified")))
        .containsExactly("EntityTag etag");
  }

  /** The name means what most operations have; where it is another record, that hides it. */
  @CompileTest
  void areSharedInTheShapeThatMostOperationsHave(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            """
            @GET("/a")
            @Responds(status = OK, body = Order.class, headers = ETAG)
            First first();

            @GET("/b")
            @Responds(status = OK, body = Order.class)
            Second second();

            @GET("/c")
            @Responds(status = OK, body = Order.class)
            Third third();

            @GET("/d")
            @Responds(status = OK, body = Order[].class)
            Fourth fourth();
            """);
    assertThat(Components.of(result.load("acme.ThingsReply$Ok"))).containsExactly("Order body");
    assertThat(Components.of(result.load("acme.First$Ok")))
        .containsExactly("Order body", "EntityTag etag");
    assertThat(Components.of(result.load("acme.Fourth$Ok"))).containsExactly("List<Order> body");
    assertThat(nested(result, "acme.Second")).isEmpty();
    assertThat(nested(result, "acme.Third")).isEmpty();
  }

  @CompileTest
  void areSharedInTheFirstShapeOfTwoThatAreAsFrequent(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            """
            @GET("/a") @Responds(status = OK, body = Problem.class) First first();
            @GET("/b") @Responds(status = OK, body = Order.class) Second second();
            @GET("/c") @Responds(status = OK, body = Order.class) Third third();
            @GET("/d") @Responds(status = OK, body = Problem.class) Fourth fourth();
            """);
    assertThat(Components.of(result.load("acme.ThingsReply$Ok"))).containsExactly("Problem body");
    assertThat(Components.of(result.load("acme.Third$Ok"))).containsExactly("Order body");
  }

  /** The class files of two names that differ only in case would be one file on some disks. */
  @CompileTest
  void areSharedUnderOneOfTwoNamesThatDifferInCase(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            """
            @GET("/a") @Responds(status = OK, name = "Found", body = Order.class) First first();
            @GET("/b") @Responds(status = OK, name = "FOUND", body = Order.class) Second second();
            @GET("/c") @Responds(status = OK, name = "FOUND", body = Order.class) Third third();
            @GET("/d") @Responds(status = OK, name = "Found", body = Order.class) Fourth fourth();
            """);
    assertThat(nested(result, "acme.ThingsReply")).containsExactly("Found");
    assertThat(nested(result, "acme.Third")).containsExactly("FOUND");
  }

  /** What differs in anything that users or peers see is not the same. */
  @CompileTest
  void areNotOneRecordIfTheyDiffer(TestCompiler compiler) {
    for (String other :
        List.of(
            "status = GONE, name = \"Missing\", body = Problem.class",
            "status = NOT_FOUND, name = \"Missing\", body = Problem.class, headers = RETRY_AFTER",
            "status = NOT_FOUND, name = \"Missing\", body = Order.class",
            "status = NOT_FOUND, name = \"Missing\", body = Problem[].class")) {
      CompilationResult result =
          compile(
              compiler,
              """
              @GET("/a")
              @Responds(status = OK, body = Order.class)
              @Responds(status = NOT_FOUND, name = "Missing", body = Problem.class)
              First first();

              @GET("/b")
              @Responds(status = OK, body = Order.class)
              @Responds(%s)
              Second second();
              """
                  .formatted(other));
      assertThat(nested(result, "acme.ThingsReply")).as(other).containsExactly("Ok");
      assertThat(nested(result, "acme.First")).as(other).containsExactly("Missing");
      assertThat(nested(result, "acme.Second")).as(other).containsExactly("Missing");
    }
  }

  /** The interface's own declaration keeps its place, however many operations say otherwise. */
  @CompileTest
  void giveWayToWhatTheInterfaceDeclares(TestCompiler compiler) {
    CompilationResult result =
        Things.api(
                compiler,
                "@Responds(status = GONE, body = Problem.class)\n",
                """
                @GET("/a")
                @Responds(status = OK, body = Order.class)
                @Responds(status = GONE, body = Order.class)
                First first();

                @PUT("/b")
                @Responds(status = OK, body = Order.class)
                @Responds(status = GONE, body = Order.class)
                Second second();

                @DELETE("/c")
                @Responds(status = NO_CONTENT)
                Third third();
                """)
            .strict()
            .compile();
    assertThat(result).succeeds();
    assertThat(result.load("acme.ThingsReply$Gone").getInterfaces())
        .containsExactly(result.load("acme.Third"));
    assertThat(nested(result, "acme.First")).containsExactly("Gone");
    assertThat(nested(result, "acme.Second")).containsExactly("Gone");
  }

  /** No type can have the name of one around it. */
  @CompileTest
  void stayWithTheirOperationsWhereAReplyHasTheirName(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            """
            @GET("/a")
            @Responds(status = OK, name = "Second", body = Order.class)
            First first();

            @GET("/b")
            @Responds(status = ACCEPTED, body = Order.class)
            Second second();

            @GET("/c")
            @Responds(status = OK, name = "Second", body = Order.class)
            Third third();
            """);
    assertThat(nested(result, "acme.ThingsReply")).isEmpty();
    assertThat(nested(result, "acme.First")).containsExactly("Second");
    assertThat(nested(result, "acme.Third")).containsExactly("Second");
  }

  private static CompilationResult compile(TestCompiler compiler, String operations) {
    CompilationResult result = Things.api(compiler, operations).strict().compile();
    assertThat(result).succeeds();
    return result;
  }

  private static Set<String> nested(CompilationResult result, String type) {
    return Stream.of(result.load(type).getDeclaredClasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }
}

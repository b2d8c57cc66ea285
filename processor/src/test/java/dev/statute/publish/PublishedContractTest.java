package dev.statute.publish;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.LateTypeProcessor;
import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract files that are written beside class files, to be read in reviews. {@code
 * -Dgolden.update=true} writes them anew.
 */
class PublishedContractTest {

  @TempDir private Path folder;

  @CompileTest
  void holdsAllThatTheSourceDeclares(TestCompiler compiler) throws IOException {
    CompilationResult result = Shop.compilation(compiler).compile();

    assertThat(result).succeeds();
    golden("Articles", Shop.contract(result, "shop.Articles"));
    golden("Countable", Shop.contract(result, "shop.Countable"));
  }

  @CompileTest
  void isTheSameWhateverTheOrderOfSources(TestCompiler compiler) {
    CompilationResult result = Shop.compilation(compiler).compile();

    assertThat(Shop.compilation(compiler).reversed().compile().resourceTexts())
        .isEqualTo(result.resourceTexts());
  }

  @CompileTest
  void canBeTurnedOff(TestCompiler compiler) {
    CompilationResult result =
        Shop.compilation(compiler).option("-Astatute.contract=off").compile();

    assertThat(result).succeeds();
    assertThat(result.resources().keySet()).noneMatch(name -> name.endsWith(".contract"));
  }

  @CompileTest
  void saysThatAnEnumReadsTheTextsOfJson(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .classPath(Shop.jackson())
            .source(
                "acme/Things.java",
                """
                package acme;

                import static dev.statute.http.Status.*;

                import com.fasterxml.jackson.annotation.*;
                import dev.statute.*;
                import dev.statute.http.*;

                @Api("/things")
                interface Things {
                  @GET
                  @Responds(status = NO_CONTENT)
                  FindThings find(@QueryParam Order order);

                  enum Order {
                    @JsonProperty("a-z") ASCENDING;

                    @JsonCreator
                    static Order fromString(String text) {
                      return ASCENDING;
                    }
                  }
                }
                """)
            .compile();

    assertThat(result).succeeds();
    assertThat(Shop.contract(result, "acme.Things"))
        .contains("annotations: [\"@com.fasterxml.jackson.annotation.JsonCreator\"]");
  }

  /** Types of other processors may come later than the interface. */
  @CompileTest
  void waitsForTypesThatAreStillToCome(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(
                "acme/Things.java",
                """
                package acme;

                import static dev.statute.http.Status.*;

                import dev.statute.*;
                import dev.statute.http.*;

                @Api("/things")
                interface Things {
                  @POST
                  @Responds(status = NO_CONTENT)
                  AddThing add(Thing thing);

                  record Thing(java.util.List<Later> parts) {}
                }
                """)
            .processors(new StatuteProcessor(), new LateTypeProcessor(2))
            .compile();

    assertThat(result).succeeds();
    assertThat(Shop.contract(result, "acme.Things"))
        .contains("parts: java.util.List<acme.Later>")
        .contains("acme.Later:");
  }

  /** In JSON an enum need not have the names of its constants. */
  @CompileTest
  void tellsWhatIsWrittenInPlaceOfConstantsAndObjects(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .classPath(Shop.jackson())
            .source(
                "acme/Things.java",
                """
                package acme;

                import static dev.statute.http.Status.*;

                import com.fasterxml.jackson.annotation.JsonValue;
                import dev.statute.*;
                import dev.statute.http.*;

                @Api("/things")
                public interface Things {
                  @POST
                  @Responds(status = NO_CONTENT)
                  AddThing add(Thing thing);

                  record Thing(Color color, Id id) {}

                  final class Id {
                    @JsonValue
                    public long number() {
                      return 1;
                    }
                  }

                  enum Color {
                    RED;

                    @JsonValue
                    public String code() {
                      return "r";
                    }
                  }
                }
                """)
            .compile();

    assertThat(result).succeeds();
    assertThat(Shop.contract(result, "acme.Things"))
        .contains(
            """
              acme.Things$Color:
                kind: enum
                members:
                  code: {type: java.lang.String, annotations: ["@com.fasterxml.jackson.annotation.JsonValue"]}
                constants:
            """)
        .contains(
            "      number: {type: long, annotations: [\"@com.fasterxml.jackson.annotation.JsonValue\"]}");
  }

  /** The values of the run time have forms of their own; other types only begin like them. */
  @CompileTest
  void typesBesideTheRunTimeAreDescribed(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(
                "dev/statute/fields/Things.java",
                """
                package dev.statute.fields;

                import static dev.statute.http.Status.*;

                import dev.statute.*;
                import dev.statute.field.MergePatch;
                import dev.statute.http.*;

                @Api("/things")
                interface Things {
                  @PATCH
                  @Responds(status = NO_CONTENT)
                  ChangeThing change(MergePatch<Thing> patch);

                  record Thing(int size) {}
                }
                """)
            .compile();

    assertThat(result).succeeds();
    assertThat(Shop.contract(result, "dev.statute.fields.Things"))
        .contains("dev.statute.fields.Things$Thing:\n    kind: record")
        .doesNotContain("dev.statute.field.MergePatch:");
  }

  /** Each type that refers to others is described once, and not more of them than can be read. */
  @CompileTest
  void graphsOfTypesHaveAnEnd(TestCompiler compiler) {
    StringBuilder types = new StringBuilder();
    for (int i = 0; i < 1_100; i++) {
      types.append("record R%d(R%d next, R0 first, R%d self) {}\n".formatted(i, i + 1, i));
    }
    CompilationResult result =
        Compilation.of(compiler)
            .source(
                "acme/Things.java",
                """
                package acme;

                import static dev.statute.http.Status.*;

                import dev.statute.*;
                import dev.statute.http.*;

                @Api("/things")
                interface Things {
                  @POST
                  @Responds(status = NO_CONTENT)
                  AddThing add(R0 thing);

                  %s
                  enum R1100 { END }
                }
                """
                    .formatted(types))
            .compile();

    assertThat(result).succeeds();
    assertThat(Shop.contract(result, "acme.Things"))
        .contains("acme.Things$R999:\n    kind: record")
        .contains("Not described: the contract speaks of more than 1000 types.")
        .doesNotContain("acme.Things$R1001:");
  }

  /** Only sources have comments; what can be null is the same. */
  @CompileTest
  void typesOfClassFilesAreAsThoseOfSources(TestCompiler compiler) {
    String ofSources = Shop.contract(Shop.compilation(compiler).compile(), "shop.Articles");
    Map<String, String> models = new TreeMap<>(Shop.sources());
    models.keySet().removeAll(List.of("shop/Articles.java", "shop/Countable.java"));
    Compilation.of(compiler)
        .classPath(Shop.jackson())
        .sources(models)
        .compile()
        .writeClasses(folder);
    Compilation after = Compilation.of(compiler).classPath(Shop.jackson()).classPath(folder);
    Shop.sources()
        .forEach(
            (path, text) -> {
              if (!models.containsKey(path)) {
                after.source(path, text);
              }
            });

    assertThat(withoutDocs(Shop.contract(after.compile(), "shop.Articles")))
        .isEqualTo(withoutDocs(ofSources));
  }

  /** javac before 22 reads no annotations on type arguments from class files. */
  private static TypeUse plain(TypeUse type) {
    return new TypeUse(
        type.name(),
        type.arguments().stream().map(PublishedContractTest::plain).toList(),
        type.isNullable(),
        List.of());
  }

  private static Object withoutDocs(String text) {
    ContractText read = ContractFileReader.read("Articles", text.getBytes(UTF_8));
    PublishedContract contract = ((ContractText.Intact) read).contract();
    return contract.types().stream().map(PublishedContractTest::withoutDocs).toList();
  }

  private static PublishedType withoutDocs(PublishedType type) {
    return new PublishedType(
        type.name(),
        type.kind(),
        type.typeParameters(),
        type.members().stream()
            .map(
                m ->
                    new PublishedMember(
                        m.name(), plain(m.type()), m.annotations(), PublishedDoc.NONE))
            .toList(),
        type.constants().stream()
            .map(c -> new PublishedConstant(c.name(), c.annotations(), PublishedDoc.NONE))
            .toList(),
        type.supertype(),
        type.subtypes(),
        type.annotations(),
        PublishedDoc.NONE);
  }

  /** The digest of the law changes with each word of it. */
  private static void golden(String name, String contract) throws IOException {
    String text = contract.replaceAll("digest: \"?[0-9a-f]{64}\"?", "digest: 0");
    Path golden = Shop.FOLDER.resolve(name + ".contract");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}

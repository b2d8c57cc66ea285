package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Java limits is no limit to an interface, as long as there is another way. */
class LargeInterfaceTest {

  private static final int VARIANTS = 260;
  private static final int OPERATIONS = 1_001;

  @CompileTest
  void moreResponsesThanAMethodHasParametersAreHandledWithoutMatch(TestCompiler compiler) {
    String variants =
        IntStream.range(0, VARIANTS)
            .mapToObj(
                i ->
                    "@Responds(status = CONFLICT, name = \"C%d\", body = Problem.class, problem = \"/p/%d\")\n"
                        .formatted(i, i))
            .collect(Collectors.joining());

    CompilationResult result =
        api(
            compiler,
            "@POST\n@Responds(status = NO_CONTENT)\n" + variants + "PostThing post(Order order);");

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.PostThing"))
        .contains("record C259(")
        .doesNotContain(" match(");
  }

  /**
   * A method has at most 65,535 octets of code, and a class file as many constants: 2,600 routes
   * were too many, and as many operations with all their responses.
   */
  @CompileTest
  void moreOperationsThanOneClassHoldsForCertainAreServedAndCalled(TestCompiler compiler) {
    String operations =
        IntStream.range(0, OPERATIONS)
            .mapToObj(
                i ->
                    "@DELETE(\"/%d\") @Responds(status = NO_CONTENT) Delete%d delete%d();\n"
                        .formatted(i, i, i))
            .collect(Collectors.joining());

    CompilationResult result = api(compiler, operations);

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.ThingsRoutes"))
        .contains("Part1.of(api)")
        .contains(".and(Part2.of(api))");
  }

  private static CompilationResult api(TestCompiler compiler, String operations) {
    return Things.compilation(compiler)
        .source(
            "acme/Things.java",
            Things.inPackage(
                "acme",
                "@Api(value = \"/things\", generate = {dev.statute.Output.ROUTES, dev.statute.Output.CLIENT})\n"
                    + "public interface Things {\n"
                    + operations
                    + "}\n"))
        .compile();
  }
}

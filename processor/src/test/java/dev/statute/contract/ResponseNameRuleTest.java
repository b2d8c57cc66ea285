package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

class ResponseNameRuleTest {

  @CompileTest
  void nameIsThatOfARecord(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @POST
                    @Responds(status = OK, ②name = ①"out-of-stock")
                    @Responds(status = GONE, ④name = ③"gone", body = Problem.class)
                    @Responds(status = CONFLICT, ⑥name = ⑤"1Conflict", body = Problem.class)
                    Post post();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [response-name] 'out-of-stock' cannot be the name of a response
                    It becomes the name of a record, so it must start with a capital letter and contain only letters and digits.
                    Write a name such as name = "OutOfStock".
                """)
                .onEcj('②'),
            error(
                    "acme/Things.java",
                    '③',
                    """
                [response-name] 'gone' cannot be the name of a response
                    It becomes the name of a record, so it must start with a capital letter and contain only letters and digits.
                    Write a name such as name = "Gone".
                """)
                .onEcj('④'),
            error(
                    "acme/Things.java",
                    '⑤',
                    """
                [response-name] '1Conflict' cannot be the name of a response
                    It becomes the name of a record, so it must start with a capital letter and contain only letters and digits.
                    Write a name such as name = "OtherConflict".
                """)
                .onEcj('⑥'));
  }

  @CompileTest
  void anyNameInUpperCamelCaseWillDo(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @POST
                    @Responds(status = OK, name = "X")
                    @Responds(status = GONE, name = "Version2", body = Problem.class)
                    @Responds(status = CONFLICT, name = "HTTP", body = Problem.class)
                    Post post();
                    """)
                .strict()
                .compile())
        .succeeds();
  }
}

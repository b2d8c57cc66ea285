package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.testkit.Call;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class BodyTest {

  @CompileTest
  void arrayBecomesAnImmutableList(TestCompiler compiler) throws Exception {
    CompilationResult result = get(compiler, "Order[].class");
    Class<?> ok = result.load("acme.Get$Ok");
    assertThat(Components.of(ok)).contains("List<Order> body");

    Object order = Call.make(result.load("acme.Order"), "o");
    List<Object> given = new ArrayList<>(List.of(order));
    List<?> kept = (List<?>) Call.on(Call.make(ok, given), "body");
    given.clear();
    assertThat(kept).hasSize(1);
    assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @CompileTest
  void listHoldsNoNull(TestCompiler compiler) {
    CompilationResult result = get(compiler, "Order[].class");
    Class<?> ok = result.load("acme.Get$Ok");
    assertThatThrownBy(() -> Call.make(ok, Arrays.asList((Object) null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("body");
  }

  @CompileTest
  void arrayOfArraysBecomesAListOfLists(TestCompiler compiler) {
    assertThat(Components.of(get(compiler, "Order[][].class").load("acme.Get$Ok")))
        .contains("List<List<Order>> body");
  }

  @CompileTest
  void arrayOfNumbersBecomesAListOfThem(TestCompiler compiler) {
    assertThat(Components.of(get(compiler, "int[].class").load("acme.Get$Ok")))
        .contains("List<Integer> body");
  }

  @CompileTest
  void numberIsBoxed(TestCompiler compiler) {
    assertThat(Components.of(get(compiler, "int.class").load("acme.Get$Ok")))
        .contains("Integer body");
  }

  @CompileTest
  void genericClassIsOfAnything(TestCompiler compiler) {
    assertThat(Components.of(get(compiler, "java.util.Map.class").load("acme.Get$Ok")))
        .contains("Map<?, ?> body");
  }

  @CompileTest
  void nestedClassIsNamedInFull(TestCompiler compiler) {
    assertThat(Components.of(get(compiler, "java.util.Map.Entry[].class").load("acme.Get$Ok")))
        .contains("List<Entry<?, ?>> body");
  }

  @CompileTest
  void innerClassOfAGenericClassIsOfAnything(TestCompiler compiler) {
    CompilationResult result =
        Things.api(
                compiler,
                """
                @GET @Responds(status = OK, body = Outer.Inner.class) Get get();
                @POST @Responds(status = OK, body = Outer.Deep.class) Post post();
                """)
            .source(
                "acme/Outer.java",
                """
                package acme;
                public class Outer<T> {
                  public class Inner {}
                  public class Deep<U> {}
                }
                """)
            .compile();
    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.Get$Ok"))).contains("Outer<?>$Inner body");
    assertThat(Components.of(result.load("acme.Post$Ok"))).contains("Outer<?>$Deep<?> body");
  }

  @CompileTest
  void voidIsNoBody(TestCompiler compiler) {
    assertThat(Components.of(get(compiler, "void.class").load("acme.Get$Ok")))
        .noneMatch(component -> component.endsWith(" body"));
  }

  private static CompilationResult get(TestCompiler compiler, String body) {
    CompilationResult result =
        Things.api(
                compiler,
                "@GET @Responds(status = ACCEPTED, name = \"Ok\", body = %s) Get get();\n"
                    .formatted(body))
            .strict()
            .compile();
    assertThat(result).succeeds();
    return result;
  }
}

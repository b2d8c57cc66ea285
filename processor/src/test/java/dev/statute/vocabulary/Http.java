package dev.statute.vocabulary;

import dev.statute.testkit.Call;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.util.Arrays;
import java.util.List;

/** The compiled vocabulary. */
final class Http {

  private final TestCompiler compiler;

  private Http(TestCompiler compiler) {
    this.compiler = compiler;
  }

  static Http of(TestCompiler compiler) {
    return new Http(compiler);
  }

  Class<?> type(String name) {
    return Library.result(compiler).load("dev.statute.http." + name);
  }

  Class<?> field(String name) {
    return Library.result(compiler).load("dev.statute.field." + name);
  }

  Class<?> response(String name) {
    return type("Response$" + name);
  }

  Object status(String name) {
    return Call.constant(type("Status"), name);
  }

  Object method(String name) {
    return Call.constant(type("Method"), name);
  }

  /** Returns the records of all responses, in the order of the code. */
  List<Class<?>> records() {
    return Arrays.stream(type("Response").getDeclaredClasses())
        .filter(Class::isRecord)
        .<Class<?>>map(type -> type)
        .toList();
  }
}

package dev.statute.contract;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.stream.Collectors;

/** Small APIs for tests that look at one thing. */
final class Things {

  private static final String IMPORTS =
      """
      import dev.statute.Api;
      import dev.statute.http.*;

      """;

  /** What the parameters that are bound to header fields have as types. */
  private static final List<String> FIELD_TYPES = List.of("EntityTagCondition", "Range", "Upgrade");

  private Things() {}

  /** Begins a compilation that treats warnings as errors and has the types of bodies. */
  static Compilation compilation(TestCompiler compiler) {
    return Orders.models(compiler);
  }

  /** Begins a compilation of the interface {@code acme.Things} with these operations. */
  static Compilation api(TestCompiler compiler, String operations) {
    return compilation(compiler).source("acme/Things.java", file("", "Things", operations));
  }

  /** Begins a compilation of that interface, with responses of its own. */
  static Compilation api(TestCompiler compiler, String responses, String operations) {
    return compilation(compiler).source("acme/Things.java", file(responses, "Things", operations));
  }

  /** Returns the source of an interface in the package {@code acme}. */
  static String file(String responses, String name, String operations) {
    return inPackage(
        "acme",
        """
        @Api("/things")
        %spublic interface %s {
        %s}
        """
            .formatted(responses, name, operations.indent(2)));
  }

  /** Returns a source file with the imports that an API needs. */
  static String inPackage(String packageName, String types) {
    String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
    String fieldTypes =
        FIELD_TYPES.stream()
            .filter(type -> types.contains(") " + type + " "))
            .map(type -> "import dev.statute.field." + type + ";\n")
            .collect(Collectors.joining());
    boolean fields = types.contains("eaders") || types.contains("HeaderParam");
    return header
        + (fields ? "import static dev.statute.http.Header.*;\n" : "")
        + (types.contains("status") ? "import static dev.statute.http.Status.*;\n" : "")
        + fieldTypes
        + IMPORTS
        + types;
  }
}

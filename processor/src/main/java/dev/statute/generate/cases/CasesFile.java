package dev.statute.generate.cases;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.Site;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cases that an interface declares, as a file beside its class file: a line for each response
 * of each operation, and one for each operation that it inherits. Its form is documented in {@code
 * src/docs/decisions/16-cases.md}.
 */
public final class CasesFile {

  private static final String FOLDER = "META-INF/statute/cases/";
  private static final String HEADER = "statute-cases 1\n";
  private static final String INHERITED = "inherited";

  private CasesFile() {}

  /** Returns the path of the file of an interface among the class files. */
  public static String path(ApiDeclaration api) {
    return FOLDER + api.type().reflectionName();
  }

  /**
   * Returns the content of the file.
   *
   * @param placeOf tells file and line of the declaration of a response, such as {@code
   *     acme/Orders.java:12}; empty where the compiler does not know them
   */
  public static String text(ApiDeclaration api, Function<Site, String> placeOf) {
    StringBuilder text = new StringBuilder(HEADER);
    for (OperationDeclaration operation : api.operations()) {
      operation
          .method()
          .ifPresent(
              method -> {
                for (ResponseDeclaration response : api.responsesOf(operation)) {
                  addLine(
                      text,
                      method.token(),
                      api.pathOf(operation).text(),
                      signature(operation),
                      String.valueOf(response.status().code()),
                      response.problem(),
                      response.caseName(),
                      placeOf.apply(response.place()));
                }
              });
    }
    inherited(api.inherited()).forEach(line -> addLine(text, line.toArray(String[]::new)));
    return text.toString();
  }

  /** In an order that does not depend on the one in which interfaces are extended. */
  private static List<List<String>> inherited(List<InheritedDeclaration> operations) {
    Set<List<String>> overridden =
        operations.stream()
            .flatMap(inherited -> inherited.operation().overridden().stream())
            .map(CasesFile::inherited)
            .collect(Collectors.toSet());
    return operations.stream()
        .map(CasesFile::inherited)
        .filter(line -> !overridden.contains(line))
        .distinct()
        .sorted((one, other) -> String.join("\t", one).compareTo(String.join("\t", other)))
        .toList();
  }

  private static List<String> inherited(InheritedDeclaration inherited) {
    return List.of(
        INHERITED, inherited.api().type().reflectionName(), signature(inherited.operation()));
  }

  private static String signature(OperationDeclaration operation) {
    return operation.erasure().stream()
        .map(CasesFile::name)
        .collect(Collectors.joining(",", operation.name() + "(", ")"));
  }

  /** Returns the name of a type as {@link Class#getTypeName} gives it. */
  private static String name(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return name(array.componentType()) + "[]";
    }
    return type instanceof ClassName name ? name.reflectionName() : type.toString();
  }

  private static void addLine(StringBuilder text, String... columns) {
    for (int i = 0; i < columns.length; i++) {
      text.append(i == 0 ? "" : "\t").append(escaped(columns[i]));
    }
    text.append('\n');
  }

  private static String escaped(String column) {
    return column
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}

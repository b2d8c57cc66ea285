package dev.statute.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Interfaces that extend each other, apart from their names.
 *
 * @param members the interfaces, each after those that it extends
 */
record Family(List<Member> members) {

  /**
   * One interface.
   *
   * @param place the number of its package
   * @param parents the numbers of the interfaces that it extends
   * @param isApi whether it is annotated
   * @param generates whether it has routes and a client
   * @param isGeneric whether it has a type parameter, which those that extend it set to a text
   * @param isNested whether it stands in a class
   * @param answersInCommon whether its operations have a response in common
   * @param operations its own operations
   * @param overrides how it overrides others, by their names
   */
  record Member(
      int place,
      List<Integer> parents,
      boolean isApi,
      boolean generates,
      boolean isGeneric,
      boolean isNested,
      boolean answersInCommon,
      List<Operation> operations,
      Map<Operation, Form> overrides) {}

  /**
   * One operation.
   *
   * @param number tells it from all others of the family
   * @param owner the number of its interface
   * @param isAsync whether it answers in its own time
   * @param takesValue whether it takes what only those that extend the interface know
   */
  record Operation(int number, int owner, boolean isAsync, boolean takesValue) {
    String name() {
      return "op" + number;
    }
  }

  /** How an operation is overridden. */
  enum Form {
    ANNOTATED,
    PLAIN,
    WITH_BODY
  }

  /** Returns the operations that an interface has and inherits. */
  Set<Operation> operations(int member) {
    Set<Operation> all = new LinkedHashSet<>(members.get(member).operations());
    members.get(member).parents().forEach(parent -> all.addAll(operations(parent)));
    return all;
  }

  /** Returns the sources by their paths, those of each interface by its number. */
  List<Map<String, String>> sources(Naming naming, String root) {
    List<Map<String, String>> sources = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Map<String, String> files = new LinkedHashMap<>();
      String packageName = packageName(i, naming, root);
      String file = members.get(i).isNested() ? "In" + naming.interfaces().get(i) : name(i, naming);
      files.put(packageName.replace('.', '/') + "/" + file + ".java", source(i, naming, root));
      sources.add(files);
    }
    return sources;
  }

  private String packageName(int member, Naming naming, String root) {
    return root + "." + naming.packages().get(members.get(member).place());
  }

  private static String name(int member, Naming naming) {
    return naming.interfaces().get(member);
  }

  /** Returns the binary name of an interface, or of what is generated for it. */
  String binaryName(int member, Naming naming, String root, String suffix) {
    String name = name(member, naming);
    String outer = members.get(member).isNested() ? "In" + name : "";
    String inner = outer.isEmpty() ? name : outer + (suffix.isEmpty() ? "$" : "_") + name;
    return packageName(member, naming, root) + "." + inner + suffix;
  }

  private String source(int member, Naming naming, String root) {
    Member declared = members.get(member);
    StringBuilder text = new StringBuilder();
    text.append("package ").append(packageName(member, naming, root)).append(";\n\n");
    text.append("import static dev.statute.http.Status.*;\n");
    text.append("import dev.statute.*;\nimport dev.statute.http.*;\nimport java.util.*;\n");
    text.append("import java.util.concurrent.*;\nimport org.jspecify.annotations.Nullable;\n\n");
    text.append(declared.isNested() ? "public class In" + name(member, naming) + " {\n" : "");
    if (declared.isApi()) {
      String outputs = declared.generates() ? "{Output.ROUTES, Output.CLIENT}" : "{}";
      text.append("@Api(value = \"/up\", generate = ").append(outputs).append(")\n");
      text.append(declared.answersInCommon() ? "@Responds(status = FORBIDDEN)\n" : "");
    }
    text.append("public interface ").append(name(member, naming));
    text.append(declared.isGeneric() ? "<T>" : "");
    String separator = " extends ";
    for (int parent : declared.parents()) {
      text.append(separator).append(typeName(parent, naming, root));
      text.append(members.get(parent).isGeneric() ? "<String>" : "");
      separator = ", ";
    }
    text.append(" {\n");
    declared.operations().forEach(o -> text.append(annotated(member, o, naming, root)));
    declared
        .overrides()
        .forEach((operation, form) -> text.append(override(member, operation, form, naming, root)));
    return text.append(declared.isNested() ? "}\n}\n" : "}\n").toString();
  }

  private String typeName(int member, Naming naming, String root) {
    return binaryName(member, naming, root, "").replace('$', '.');
  }

  private String annotated(int member, Operation operation, Naming naming, String root) {
    return "  @PUT(\"/"
        + operation.name()
        + "/{id}\") @Responds(status = NO_CONTENT) "
        + (operation.number() % 2 == 0 ? "@Responds(status = GONE) " : "")
        + signature(member, operation, naming, root)
        + ";\n";
  }

  private String override(int member, Operation operation, Form form, Naming naming, String root) {
    String signature = signature(member, operation, naming, root);
    String reply = "new " + reply(member, operation, naming, root) + ".NoContent()";
    return switch (form) {
      case ANNOTATED -> "  @Override" + annotated(member, operation, naming, root);
      case PLAIN -> "  @Override " + unbound(signature) + ";\n";
      case WITH_BODY ->
          "  @Override default "
              + signature
              + " { return "
              + (operation.isAsync() ? "CompletableFuture.completedFuture(" + reply + ")" : reply)
              + "; }\n";
    };
  }

  /** Says nothing of what the parameters are bound to, and calls them otherwise. */
  private static String unbound(String signature) {
    return signature
        .replaceAll("@\\w+\\(\"\\w+\"\\) ", "")
        .replaceAll(" (\\w+)(?=[,)])", " other_$1");
  }

  private String signature(int member, Operation operation, Naming naming, String root) {
    String reply = reply(member, operation, naming, root);
    String value = member == operation.owner() ? "T" : "String";
    return (operation.isAsync() ? "CompletionStage<" + reply + ">" : reply)
        + " "
        + operation.name()
        + "(@PathParam(\"id\") long id, @QueryParam(\"q\") Optional<String> query"
        + ", @QueryParam(\"n\") @Nullable String none"
        + (operation.takesValue() ? ", @QueryParam(\"v\") " + value + " value" : "")
        + ")";
  }

  private String reply(int member, Operation operation, Naming naming, String root) {
    String name = naming.replies().get(operation.number());
    boolean isNear = members.get(member).place() == members.get(operation.owner()).place();
    return isNear ? name : packageName(operation.owner(), naming, root) + "." + name;
  }
}

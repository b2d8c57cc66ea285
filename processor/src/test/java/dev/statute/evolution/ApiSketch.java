package dev.statute.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an interface will declare.
 *
 * @param packageName the package of all its types
 * @param operations its operations
 * @param common the responses of all of them
 * @param members the components of {@code Order}, which bodies have
 * @param sizes the constants of the enum {@code Size}
 */
record ApiSketch(
    String packageName,
    List<Operation> operations,
    List<Response> common,
    List<Member> members,
    List<String> sizes) {

  /**
   * An operation.
   *
   * @param name the Java name, which the name of the reply type begins with
   * @param method the token of the HTTP method
   */
  record Operation(
      String name, String method, String path, List<Input> inputs, List<Response> responses) {

    Operation withName(String other) {
      return new Operation(other, method, path, inputs, responses);
    }

    Operation withRoute(String otherMethod, String otherPath) {
      return new Operation(name, otherMethod, otherPath, inputs, responses);
    }

    Operation withInputs(UnaryOperator<List<Input>> edit) {
      return new Operation(name, method, path, edit.apply(new ArrayList<>(inputs)), responses);
    }

    Operation withResponses(UnaryOperator<List<Response>> edit) {
      return new Operation(name, method, path, inputs, edit.apply(new ArrayList<>(responses)));
    }
  }

  /**
   * A parameter.
   *
   * @param binding the annotation that binds it; empty for a variable of the path and for content
   */
  record Input(String name, String binding, String type, boolean isNullable) {

    Input nullable(boolean other) {
      return new Input(name, binding, type, other);
    }

    Input ofType(String other) {
      return new Input(name, binding, other, isNullable);
    }
  }

  /**
   * A response.
   *
   * @param status the constant of the status
   * @param name its own name; empty for that of the status
   * @param body the type of its content; empty for none
   * @param headers the fields that each carries
   * @param optional the fields that some carry
   * @param problem the type of its problem document; empty for none
   */
  record Response(
      String status,
      String name,
      String body,
      List<String> headers,
      List<String> optional,
      String problem) {

    Response withBody(String other) {
      return new Response(status, name, other, headers, optional, problem);
    }

    Response withFields(List<String> always, List<String> sometimes) {
      return new Response(status, name, body, always, sometimes, problem);
    }

    Response withProblem(String other) {
      return new Response(status, name, body, headers, optional, other);
    }

    Response withName(String other) {
      return new Response(status, other, body, headers, optional, problem);
    }
  }

  /** A component of a record. */
  record Member(String name, String type, boolean isNullable) {}

  ApiSketch withOperations(UnaryOperator<List<Operation>> edit) {
    return new ApiSketch(
        packageName, edit.apply(new ArrayList<>(operations)), common, members, sizes);
  }

  ApiSketch withCommon(List<Response> other) {
    return new ApiSketch(packageName, operations, other, members, sizes);
  }

  ApiSketch withMembers(UnaryOperator<List<Member>> edit) {
    return new ApiSketch(
        packageName, operations, common, edit.apply(new ArrayList<>(members)), sizes);
  }

  ApiSketch withSizes(List<String> other) {
    return new ApiSketch(packageName, operations, common, members, other);
  }

  /**
   * Returns the source of the interface.
   *
   * @param output what is generated for it, besides the reply types
   */
  String api(String output) {
    StringBuilder text = new StringBuilder("package " + packageName + ";\n");
    text.append("import static dev.statute.http.Header.*;\n");
    text.append("import static dev.statute.http.Status.*;\n");
    text.append("import dev.statute.*;\nimport dev.statute.http.*;\n");
    text.append("import dev.statute.field.*;\nimport org.jspecify.annotations.Nullable;\n");
    text.append("@Api(value = \"/" + packageName + "\", ");
    text.append("generate = Output." + output + ")\n");
    common.forEach(response -> text.append(declaration(response)));
    text.append("public interface Things {\n");
    operations.forEach(operation -> text.append(declaration(operation)));
    return text.append("}\n").toString();
  }

  private static String declaration(Operation operation) {
    StringBuilder text = new StringBuilder();
    text.append("@" + operation.method() + "(\"" + operation.path() + "\")\n");
    operation.responses().forEach(response -> text.append(declaration(response)));
    List<String> parameters = new ArrayList<>();
    for (Input input : operation.inputs()) {
      String binding = input.binding().isEmpty() ? "" : input.binding() + " ";
      parameters.add(binding + typed(input.type(), input.isNullable()) + " " + input.name());
    }
    String reply =
        Character.toUpperCase(operation.name().charAt(0)) + operation.name().substring(1);
    text.append(reply + "Reply " + operation.name() + "(" + String.join(", ", parameters) + ");\n");
    return text.toString();
  }

  private static String declaration(Response response) {
    return "@Responds(status = "
        + response.status()
        + (response.name().isEmpty() ? "" : ", name = \"" + response.name() + "\"")
        + (response.body().isEmpty() ? "" : ", body = " + response.body() + ".class")
        + (response.headers().isEmpty() ? "" : ", headers = " + array(response.headers()))
        + (response.optional().isEmpty() ? "" : ", optionalHeaders = " + array(response.optional()))
        + (response.problem().isEmpty() ? "" : ", problem = \"" + response.problem() + "\"")
        + ")\n";
  }

  private static String array(List<String> constants) {
    return "{" + String.join(", ", constants) + "}";
  }

  private static String typed(String type, boolean isNullable) {
    int simple = type.split("<")[0].lastIndexOf('.') + 1;
    return isNullable ? type.substring(0, simple) + "@Nullable " + type.substring(simple) : type;
  }

  String order() {
    List<String> components = new ArrayList<>();
    members.forEach(m -> components.add(typed(m.type(), m.isNullable()) + " " + m.name()));
    return "package "
        + packageName
        + ";\nimport org.jspecify.annotations.Nullable;\npublic record Order("
        + String.join(", ", components)
        + ") {}\n";
  }

  String size() {
    return "package " + packageName + ";\npublic enum Size {" + String.join(", ", sizes) + "}\n";
  }
}

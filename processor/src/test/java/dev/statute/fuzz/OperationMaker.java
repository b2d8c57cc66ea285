package dev.statute.fuzz;

import dev.statute.fuzz.ControlMaker.Control;
import dev.statute.fuzz.ParameterMaker.Parameters;
import dev.statute.fuzz.PathMaker.Path;
import dev.statute.fuzz.ResponseMaker.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the operations of one interface. */
final class OperationMaker {

  /**
   * What is around an operation.
   *
   * @param name the simple name of the interface
   * @param path the path of the interface
   * @param common the responses of the interface
   * @param lifted the rules that may be lifted for all of it
   * @param typeVariables the type variables of the interface
   * @param prefix what the names of reply types begin with
   */
  record Surroundings(
      String name,
      Path path,
      List<Response> common,
      Set<String> lifted,
      List<String> typeVariables,
      String prefix) {}

  private record Route(String method, Path path) {}

  /** Names of what generated code uses, and of records. */
  private static final List<String> NAMES =
      List.of(
          "Ok",
          "NotFound",
          "Reply",
          "List",
          "Function",
          "Objects",
          "Fields",
          "Nullable",
          "NullMarked",
          "Generated",
          "Components",
          "Order",
          "EntityTag",
          "R",
          "T",
          "Get",
          "Match");

  /** javac takes time exponential in the dimensions of an array. */
  private static final int MOST_OVERLOADS = 5;

  private final Dice dice;
  private final Style style;
  private final Surroundings around;
  private final List<Route> routes = new ArrayList<>();
  private final Map<String, Integer> overloads = new HashMap<>();
  private final List<String> replies = new ArrayList<>();
  private final Set<String> expected = new LinkedHashSet<>();

  OperationMaker(Dice dice, Style style, Surroundings around) {
    this.dice = dice;
    this.style = style;
    this.around = around;
  }

  /** Returns the simple names of the types that must have been generated. */
  List<String> replies() {
    return replies;
  }

  /** Returns the rules that are broken for certain. */
  Set<String> expected() {
    return expected;
  }

  /** Makes an operation, or what looks like one. */
  String make() {
    if (dice.chance(4)) {
      return oddMethod();
    }
    boolean again = !routes.isEmpty() && dice.chance(4);
    Route route = again ? dice.of(routes) : route();
    int annotated = again || dice.chance(97) ? 1 : 2;
    Control control = new ControlMaker(dice, style).any();
    ResponseMaker responseMaker = new ResponseMaker(dice, style);
    List<Response> responses = responseMaker.some(route.method(), 5);
    if (annotated == 1) {
      expectBans(route.method(), responses, control.lifted());
      if (again) {
        expected.add("duplicate-route");
      } else if (route.path().valid() && around.path().valid()) {
        routes.add(route);
      }
    }
    if (annotated == 2 && !responses.isEmpty() && dice.chance(50)) {
      annotated = 0;
    }
    if (responses.isEmpty() && around.common().isEmpty()) {
      expected.add("operation-response");
    }
    List<String> annotations = new ArrayList<>();
    annotations.add(control.text());
    annotations.add(responseMaker.write(responses));
    for (int i = 0; i < annotated; i++) {
      String method = i == 0 ? route.method() : "GET".equals(route.method()) ? "PUT" : "GET";
      annotations.add(methodAnnotation(method, route.path()));
    }
    if (annotated != 1) {
      expected.add("operation-method");
    }
    Path path = annotated > 0 ? route.path() : Path.EMPTY;
    if (path.invalid()) {
      expected.add("path-syntax");
    }
    return String.join("", dice.shuffled(annotations)) + declaration(path) + "\n";
  }

  private String methodAnnotation(String method, Path path) {
    String annotation = "@" + style.http() + Terms.annotation(method);
    return path.text().isEmpty() && dice.chance(70)
        ? annotation + "\n"
        : annotation + "(" + HostileText.literal(path.text(), dice) + ")\n";
  }

  private Route route() {
    return new Route(Terms.method(dice), PathMaker.any(dice));
  }

  private void expectBans(String method, List<Response> own, Set<String> lifted) {
    List<Response> all = new ArrayList<>(own);
    for (Response common : around.common()) {
      if (own.stream().noneMatch(r -> r.named() || r.status().equals(common.status()))) {
        all.add(common);
      }
    }
    for (Response response : all) {
      Terms.ban(method, response.status())
          .filter(rule -> !lifted.contains(rule) && !around.lifted().contains(rule))
          .ifPresent(expected::add);
    }
  }

  private String declaration(Path path) {
    List<String> variables = new ArrayList<>(around.path().variables());
    variables.addAll(path.variables());
    boolean readable = path.valid() && around.path().valid();
    List<String> types = new ArrayList<>(around.typeVariables());
    boolean generic = dice.chance(5);
    if (generic) {
      types.add("V");
    }
    Parameters parameters =
        new ParameterMaker(dice, style, types).make(readable ? variables : List.of(), readable);
    expected.addAll(parameters.expected());
    String name = dice.of("get", "get", "find", "of", "match", "code", "$", "élan", "record");
    int overload = overloads.merge(name, 1, Integer::sum);
    if (overload > MOST_OVERLOADS) {
      name += overload;
      overload = 1;
    }
    // An array of a dimension of its own tells an overload from the others.
    String marker =
        overload == 1
            ? ""
            : "@"
                + style.statute()
                + "QueryParam(\"overload\") int"
                + "[]".repeat(4 + overload)
                + " overload"
                + (parameters.text().isEmpty() ? "" : ", ");
    return (generic ? dice.of("<V> ", "<V extends java.lang.Comparable<V>> ") : "")
        + returnType(name)
        + " "
        + name
        + "("
        + marker
        + parameters.text()
        + ")"
        + (dice.chance(5) ? " throws java.io.IOException, java.lang.RuntimeException" : "")
        + ";";
  }

  private String returnType(String name) {
    if (dice.chance(96)) {
      String fresh = style == Style.qualified() && dice.chance(30) ? dice.of(NAMES) : "";
      if (fresh.isEmpty() || replies.contains(fresh)) {
        fresh = around.prefix() + replies.size();
      }
      replies.add(fresh);
      return fresh;
    }
    expected.add("reply-type");
    if (!replies.isEmpty() && dice.chance(30)) {
      return dice.of(replies);
    }
    return dice.of(
        "void",
        "int",
        "int[]",
        "java.lang.String",
        "java.util.List<java.lang.String>",
        around.name());
  }

  /** Makes a method that is no operation, whatever it says. */
  private String oddMethod() {
    String name = "odd" + overloads.merge("odd", 1, Integer::sum);
    String annotations =
        dice.chance(50)
            ? ""
            : "@"
                + style.http()
                + "GET @"
                + style.http()
                + "Responds(status = "
                + style.status()
                + "OK) ";
    if (!annotations.isEmpty()) {
      expected.add("abstract-operation");
    }
    return annotations
        + dice.of(
            (annotations.isEmpty()
                ? "int " + name + "();\n"
                : "default int " + name + "() { return 0; }\n"),
            "default void " + name + "() {}\n",
            "static int " + name + "() { return 0; }\n",
            "private int " + name + "() { return 0; }\n");
  }
}

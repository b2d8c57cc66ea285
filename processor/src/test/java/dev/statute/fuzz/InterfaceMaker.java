package dev.statute.fuzz;

import dev.statute.fuzz.ControlMaker.Control;
import dev.statute.fuzz.OperationMaker.Surroundings;
import dev.statute.fuzz.PathMaker.Path;
import dev.statute.fuzz.ResponseMaker.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes interfaces whose only mistakes are ones that the processor reports. */
final class InterfaceMaker {

  private static final List<String> NAMES =
      List.of("Response", "Status", "Get", "A$B", "_A", "X_Y", "Fields", "Value", "Function");

  /** Classes whose names are those of what generated code uses. */
  private static final List<String> NEIGHBOURS =
      List.of(
          "String",
          "Object",
          "Override",
          "List",
          "Objects",
          "Function",
          "Integer",
          "Fields",
          "Record",
          "Nullable",
          "NullMarked",
          "Generated",
          "EntityTag",
          "Components",
          "SuppressWarnings",
          "Void",
          "NullPointerException",
          "IllegalArgumentException",
          "Problem",
          "Enum",
          "Deprecated",
          "Client",
          "Codec",
          "HttpClient",
          "URI",
          "Route",
          "Routes",
          "ReceivedResponse",
          "Conversions",
          "GenericType",
          "Optional",
          "Set",
          "IllegalStateException",
          "UnsupportedOperationException");

  private final Dice dice;
  private final String packageName;
  private final String unique;
  private final Style style;
  private final Set<String> expected = new LinkedHashSet<>();
  private final List<String> replies = new ArrayList<>();

  /**
   * Makes a maker.
   *
   * @param packageName a package that no other unit is in; empty for the unnamed one
   * @param unique what the names of types have where the package is shared
   */
  InterfaceMaker(Dice dice, String packageName, String unique) {
    this.dice = dice;
    this.packageName = packageName;
    this.unique = unique;
    this.style = Style.any(dice);
  }

  Unit make() {
    Map<String, String> files = new LinkedHashMap<>();
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    boolean named = !packageName.isEmpty();
    List<String> neighbours = new ArrayList<>();
    if (style == Style.qualified() && named) {
      for (int i = dice.few(3); i > 0; i--) {
        neighbours.add(dice.of(NEIGHBOURS));
      }
    }
    String main = named ? dice.of("Main", "Orders", "Things") : "Main";
    StringBuilder types = new StringBuilder();
    int apis = 1 + dice.few(2);
    Set<String> names = new HashSet<>(neighbours);
    for (int i = 0; i < apis; i++) {
      String name = i == 0 ? main + unique : apiName(i);
      if (names.add(name)) {
        types.append(type(name, dice.chance(15), i == 0 && dice.chance(70), i)).append('\n');
      }
    }
    String path = folder + main + unique + ".java";
    files.put(path, style.header(packageName) + types);
    String packageLine = named ? "package " + packageName + ";\n" : "";
    for (String neighbour : new HashSet<>(neighbours)) {
      files.put(
          folder + neighbour + ".java",
          packageLine + "class " + neighbour + (dice.chance(50) ? "<E>" : "") + " {}\n");
    }
    if (dice.chance(60)) {
      files.put(folder + "User" + unique + ".java", packageLine + user());
    }
    return new Unit(files, Map.of(path, expected));
  }

  private String apiName(int number) {
    return style != Style.qualified() || packageName.isEmpty()
        ? "Api" + unique + number
        : dice.of(NAMES);
  }

  /** Writes code that uses what must have been generated. */
  private String user() {
    return "class User"
        + unique
        + " {\n"
        + replies.stream()
            .filter(reply -> reply.matches("Get" + unique + "\\d.*"))
            .map(reply -> "  int code(" + reply + " reply) { return reply.code(); }\n")
            .collect(Collectors.joining())
        + "}\n";
  }

  private String type(String name, boolean nested, boolean visible, int number) {
    String modifiers = visible ? "public " : "";
    if (!nested) {
      return api(name, modifiers, Set.of(), number);
    }
    Control outer = new ControlMaker(dice, style).any();
    String kind = dice.of("class", "interface", "record", "enum");
    StringBuilder inner = new StringBuilder();
    for (int i = dice.chance(30) ? 2 : 1; i > 0; i--) {
      String access = kind.equals("interface") ? "" : dice.of("", "public ", "private ");
      inner.append(api("Inner" + number + "_" + i, access, outer.lifted(), 10 * (number + 1) + i));
    }
    return outer.text()
        + modifiers
        + kind
        + " "
        + name
        + (kind.equals("record") ? "()" : "")
        + " {\n"
        + (kind.equals("enum") ? ";\n" : "")
        + inner
        + (dice.chance(30) ? "class Ok {}\nclass NotFound {}\n" : "")
        + "}\n";
  }

  private String api(String name, String modifiers, Set<String> liftedAround, int number) {
    Path path = dice.chance(50) ? Path.EMPTY : PathMaker.any(dice);
    Control control = new ControlMaker(dice, style).any();
    ResponseMaker responses = new ResponseMaker(dice, style);
    List<Response> common = dice.chance(70) ? List.of() : responses.some("PROPFIND", 3);
    boolean generic = dice.chance(10);
    Set<String> lifted = new HashSet<>(liftedAround);
    lifted.addAll(control.lifted());
    Surroundings around =
        new Surroundings(
            name,
            path,
            common,
            lifted,
            generic ? List.of("T", "java.util.Set<? super T>") : List.of(),
            "Get" + unique + number + "x");
    OperationMaker operations = new OperationMaker(dice, style, around);
    StringBuilder body = new StringBuilder();
    for (int i = dice.below(300) == 0 ? 100 : 1 + dice.few(4); i > 0; i--) {
      body.append(operations.make());
    }
    if (path.invalid()) {
      expected.add("path-syntax");
    }
    expected.addAll(operations.expected());
    replies.addAll(operations.replies());
    List<String> annotations =
        List.of(control.text(), responses.write(common), apiAnnotation(path));
    return String.join("", dice.shuffled(annotations))
        + modifiers
        + dice.of("", "", "", "abstract ", "strictfp ")
        + "interface "
        + name
        + (generic ? dice.of("<T>", "<T extends java.lang.Number & java.lang.Comparable<T>>") : "")
        + " {\n"
        + body
        + (dice.chance(10) ? "class Ok {}\nrecord Reply(int i) {}\nint FIELD = 1;\n" : "")
        + "}\n";
  }

  private String apiAnnotation(Path path) {
    List<String> members = new ArrayList<>();
    if (!path.text().isEmpty() || dice.chance(10)) {
      members.add("value = " + HostileText.literal(path.text(), dice));
    }
    if (dice.chance(10)) {
      members.add("role = dev.statute.Role." + dice.of("ORIGIN", "GATEWAY", "PROXY"));
    }
    if (dice.chance(40)) {
      String output = "dev.statute.Output.";
      members.add(
          "generate = "
              + dice.of(
                  output + "ROUTES",
                  "{" + output + "CLIENT}",
                  "{" + output + "ROUTES, " + output + "CLIENT}"));
    }
    return "@" + style.statute() + "Api(" + String.join(", ", dice.shuffled(members)) + ")\n";
  }
}

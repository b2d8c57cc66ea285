package dev.statute.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes interfaces that extend others, whose only mistakes are ones that the processor reports. */
final class InheritanceMaker {

  /** The package of the interface that is there as a class file. */
  private static final String COMPILED = "compiled";

  private final Dice dice;
  private final String packageName;
  private final String upper;
  private final boolean generic;
  private final Set<String> expected = new LinkedHashSet<>();

  InheritanceMaker(Dice dice, String packageName) {
    this.dice = dice;
    this.packageName = packageName;
    this.upper = dice.of(packageName, packageName + ".up", COMPILED);
    this.generic = upper.equals(COMPILED) || dice.chance(30);
  }

  /** Returns the interface that units find as a class file, with the types of its replies. */
  static Map<String, String> compiled() {
    return Map.of("compiled/Up.java", top(COMPILED, true, "@Responds(status = FORBIDDEN)\n"));
  }

  private static String top(String packageName, boolean generic, String common) {
    return Style.plain().header(packageName)
        + """
        @Api("/up")
        %spublic interface Up%s {
          @GET("/a/{id}") @Responds(status = OK, body = shared.Order.class) @Responds(status = GONE)
          UpA a(int id);
          @POST("/b") @Responds(status = CREATED)
          UpB b(shared.Order order);
          @PUT("/c") @Responds(status = NO_CONTENT)
          UpC c(%s value);
          @DELETE @Responds(status = NO_CONTENT) @Responds(status = CONFLICT, name = "Busy")
          UpD d();
          default int code() { return d().code(); }
        }
        """
            .formatted(common, generic ? "<T>" : "", generic ? "T" : "java.lang.String");
  }

  Unit make() {
    Map<String, String> files = new LinkedHashMap<>();
    if (!upper.equals(COMPILED)) {
      String common = dice.of("", "@Responds(status = FORBIDDEN)\n");
      files.put(file(upper, "Up"), top(upper, generic, common));
    }
    String up = (upper.equals(packageName) ? "" : upper + ".") + "Up";
    String parent = up + (generic ? "<java.lang.String>" : "");
    List<String> parents = new ArrayList<>();
    for (int i = dice.below(3); i > 0; i--) {
      files.put(file(packageName, "Middle" + i), middle("Middle" + i, parent));
      parents.add("Middle" + i);
    }
    if (parents.isEmpty() || dice.chance(30)) {
      parents.add(parent);
    }
    if (dice.chance(20)) {
      files.put(
          file(packageName, "Plain"),
          Style.plain().header(packageName)
              + dice.of(
                  "interface Plain { int plain(); }",
                  "interface Plain<E extends Plain<E>> { @GET @Responds(status = OK, body = String.class) int plain(); }",
                  "interface Plain { class Ok {} default void plain() {} }"));
      parents.add("Plain");
    }
    files.put(file(packageName, "Down"), down(dice.shuffled(parents)));
    if (dice.chance(50)) {
      files.put(
          file(packageName, "Below"),
          Style.plain().header(packageName) + "@Api interface Below extends Down { }\n");
    }
    return new Unit(files, Map.of(file(packageName, "Down"), expected));
  }

  /** Writes an interface between the others; what it overrides stays as it is. */
  private String middle(String name, String parent) {
    String override = dice.chance(30) ? reply("UpD") + " d();" : "";
    return Style.plain().header(packageName)
        + dice.of("", "@Api ", "@Api(\"/middle\") ")
        + dice.of("", "public ")
        + "interface "
        + name
        + " extends "
        + parent
        + " { "
        + override
        + " }\n";
  }

  private String down(List<String> parents) {
    boolean api = dice.chance(90);
    StringBuilder body = new StringBuilder();
    if (dice.chance(50)) {
      body.append(override("@GET(\"/up/a/{id}\") ", "OK", reply("UpA") + " a(int id)", api));
    }
    if (dice.chance(50)) {
      body.append(
          override("@POST(\"/up/b\") ", "CREATED", reply("UpB") + " b(shared.Order o)", api));
    }
    if (dice.chance(50)) {
      String method = reply("UpC") + " c(java.lang.String value)";
      body.append(override("@PUT(\"/up/c\") ", "NO_CONTENT", method, api));
    }
    if (dice.chance(30)) {
      body.append("@GET(\"/own\") @Responds(status = OK, body = String.class) Own own();\n");
    }
    if (dice.chance(20)) {
      body.append("@DELETE(\"/up\") @Responds(status = NO_CONTENT) Again again();\n");
      if (api) {
        expected.add("duplicate-route");
      }
    }
    String header = Style.plain().header(packageName);
    String imported =
        upper.equals(packageName) || dice.chance(50)
            ? header
            : header.replace("\nimport static", "\nimport " + upper + ".*;\nimport static");
    String text = body.toString();
    if (!api) {
      // Nobody generates the types of an interface that is no API.
      text = text.replace(" Own own", " int own").replace(" Again again", " int again");
    }
    return imported
        + (api ? "@Api " : "")
        + "interface Down extends "
        + String.join(", ", parents)
        + " {\n"
        + text
        + "}\n";
  }

  private String override(String route, String status, String method, boolean api) {
    String responds = "@Responds(status = " + status + ") ";
    return switch (dice.below(5)) {
      case 0 -> method + ";\n";
      case 1 -> route + responds + "@Override " + method + ";\n";
      case 2 -> "@Override " + responds + method + ";\n";
      case 3 -> {
        if (api) {
          expected.add("widened-contract");
        }
        yield route + responds + "@Responds(status = LOCKED) " + method + ";\n";
      }
      default -> {
        if (api) {
          expected.add("widened-contract");
        }
        yield "@QUERY(\"/elsewhere\") " + responds + method + ";\n";
      }
    };
  }

  private String reply(String name) {
    return upper.equals(packageName) ? name : upper + "." + name;
  }

  private static String file(String packageName, String type) {
    return packageName.replace('.', '/') + "/" + type + ".java";
  }
}

package dev.statute.importer.source;

import dev.statute.contract.file.TypeUse;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the bodies of one interface that no class literal can name, such as {@code Map<String,
 * Order>}: each gets an interface that extends {@code TypeToken}.
 */
final class Tokens {

  private final Names names;
  private final TypeText text;
  private final Set<String> taken;
  private final Map<String, String> tokens = new LinkedHashMap<>();

  /**
   * Makes the tokens of a file.
   *
   * @param taken the simple names that are there already
   */
  Tokens(Names names, Set<String> taken) {
    this.names = names;
    this.text = new TypeText(names);
    this.taken = new HashSet<>(taken);
  }

  /** Returns the class literal for a body: {@code Order[].class} for a list of orders. */
  String literal(TypeUse body) {
    TypeUse type = asArray(body);
    if (type.arguments().isEmpty() || type.name().equals(TypeUse.ARRAY)) {
      return text.literal(type);
    }
    boolean isList = type.name().equals(Terms.LIST);
    return token(isList ? collection(type) : type) + ".class";
  }

  /** A list whose elements a class literal can name is written as an array of them. */
  private static TypeUse asArray(TypeUse type) {
    boolean isList = type.name().equals(Terms.LIST) && type.arguments().size() == 1;
    if (!isList) {
      return type;
    }
    TypeUse element = asArray(type.arguments().get(0));
    boolean isPlain =
        !element.isNullable()
            && element.annotations().isEmpty()
            && !element.name().startsWith("?")
            && (element.arguments().isEmpty() || element.name().equals(TypeUse.ARRAY));
    return isPlain ? new TypeUse(TypeUse.ARRAY, List.of(element), false, List.of()) : type;
  }

  /** A token does not name a list, for which there are arrays. */
  private static TypeUse collection(TypeUse list) {
    return new TypeUse("java.util.Collection", list.arguments(), false, List.of());
  }

  private String token(TypeUse body) {
    return tokens.computeIfAbsent(
        text.of(body),
        written -> {
          String name = nameOf(body);
          String free = name;
          for (int i = 2; !taken.add(free); i++) {
            free = name + i;
          }
          return free;
        });
  }

  /** Returns what a type could be called: {@code OrderMap}. */
  private static String nameOf(TypeUse type) {
    StringBuilder name = new StringBuilder();
    List<TypeUse> arguments = type.arguments();
    boolean isMap = type.name().equals("java.util.Map");
    for (int i = isMap ? 1 : 0; i < arguments.size(); i++) {
      name.append(nameOf(arguments.get(i)));
    }
    String own = type.name().replace("[]", "Array").replaceAll("^\\?.*", "");
    String simple = own.isEmpty() ? "" : Model.simpleName(own);
    return name
        + simple.substring(0, Math.min(1, simple.length())).toUpperCase(java.util.Locale.ROOT)
        + simple.substring(Math.min(1, simple.length()));
  }

  /** Returns the interfaces, in the order in which they were asked for. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    tokens.forEach(
        (type, name) ->
            pieces.add(
                Piece.level(
                    Piece.CONTINUED,
                    Piece.text("interface " + name),
                    Piece.fill(" "),
                    Piece.text("extends " + names.type(Terms.TYPE_TOKEN) + "<" + type + "> {}"))));
    return pieces;
  }
}

package dev.statute.change.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.JavaLiterals;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.contract.file.json.TypeArguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The subtypes of a type, by what tells them apart in documents. */
final class Variants {

  /** What names one subtype, in an annotation that names all of them. */
  private static final Pattern ENTRY =
      Pattern.compile("@[\\w$.]+\\(((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*+\")*+)\\)");

  private Variants() {}

  /** Returns what tells the subtypes apart; empty where nothing is said. */
  static String discriminator(PublishedType type) {
    return JsonAnnotations.find(type.annotations(), "JsonTypeInfo")
        .map(Limits::shown)
        .or(
            () ->
                JsonAnnotations.find(type.annotations(), "JsonbTypeInfo")
                    .flatMap(found -> found.value("key")))
        .orElse("");
  }

  /** Returns the subtypes that are no types with subtypes themselves, by their names. */
  static Map<String, TypeUse> of(Form.Union union, Side side) {
    Map<String, TypeUse> variants = new LinkedHashMap<>();
    add(union, side, variants, 0);
    return variants;
  }

  private static void add(Form.Union union, Side side, Map<String, TypeUse> variants, int depth) {
    Map<String, String> names = names(union.type());
    Map<String, TypeUse> bindings =
        TypeArguments.bindings(union.type().typeParameters(), union.use());
    for (TypeUse subtype : union.type().subtypes()) {
      TypeUse use = TypeArguments.replaced(subtype, bindings);
      String listed = names.get(use.name().replace('$', '.'));
      if (listed == null && depth < 8 && side.form(use) instanceof Form.Union inner) {
        add(inner, side, variants, depth + 1);
      } else {
        variants.putIfAbsent(listed == null ? name(use, side) : listed, use);
      }
    }
  }

  private static String name(TypeUse use, Side side) {
    String named =
        side.type(use.name())
            .map(type -> JsonAnnotations.text(type.annotations(), "JsonTypeName", "value"))
            .orElse("");
    return named.isEmpty() ? SimpleNames.simple(use.name()) : named;
  }

  /** Returns the names that the type itself gives its subtypes. */
  private static Map<String, String> names(PublishedType type) {
    Map<String, String> names = new LinkedHashMap<>();
    for (AnnotationUse use : type.annotations()) {
      String text =
          switch (SimpleNames.simple(use.type())) {
            case "JsonSubTypes", "JsonbTypeInfo" -> use.value("value").orElse("");
            default -> "";
          };
      Matcher entry = ENTRY.matcher(text);
      while (entry.find()) {
        List<String> classes = JavaLiterals.classes(entry.group(1));
        List<String> strings = JavaLiterals.strings(entry.group(1));
        if (!classes.isEmpty() && !strings.isEmpty()) {
          names.putIfAbsent(classes.get(0).replace('$', '.'), strings.get(0));
        }
      }
    }
    return names;
  }
}

package dev.statute.change;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.TypeUse;
import dev.statute.text.JavaNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads inputs as tests write them: {@code path id long}, {@code query page? @Min(1) int =1},
 * {@code header If-Match? EntityTagCondition}, {@code content Order as application/json}, each with
 * the name of its parameter before it if that is another than its key: {@code tag: header If-Match
 * EntityTag}.
 */
final class InputSketch {

  private InputSketch() {}

  static PublishedInput input(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    String name = words.get(0).endsWith(":") ? words.remove(0).replace(":", "") : "";
    InputSource source = source(words.get(0));
    boolean isRequired = !words.remove(0).endsWith("?");
    String key = "";
    if (source != InputSource.CONTENT && source != InputSource.CONTEXT) {
      key = words.remove(0);
      isRequired &= !key.endsWith("?");
    }
    boolean isRest = key.endsWith("+");
    key = key.replaceAll("[?+]$", "");
    List<AnnotationUse> annotations =
        words.stream().filter(word -> word.startsWith("@")).map(TypeSketch::annotation).toList();
    words.removeIf(word -> word.startsWith("@"));
    List<String> defaults =
        words.stream().filter(word -> word.startsWith("=")).map(w -> w.substring(1)).toList();
    words.removeIf(word -> word.startsWith("="));
    TypeUse type = TypeSketch.type(words.get(0));
    return new PublishedInput(
        name(name, source, key),
        type,
        source,
        key,
        isRequired && defaults.isEmpty(),
        "",
        defaults,
        isRest,
        List.of(),
        source == InputSource.CONTENT ? content(type, words) : List.of(),
        annotations,
        "");
  }

  private static InputSource source(String word) {
    return InputSource.valueOf(word.replace("?", "").toUpperCase(Locale.ROOT));
  }

  private static String name(String name, InputSource source, String key) {
    if (!name.isEmpty()) {
      return name;
    }
    return key.isEmpty() ? source.name().toLowerCase(Locale.ROOT) : JavaNames.component(key);
  }

  private static List<PublishedContent> content(TypeUse type, List<String> words) {
    if (words.size() < 3) {
      return List.of(new PublishedContent("", false, type.nullable(false)));
    }
    return Stream.of(words.get(2).split(","))
        .map(media -> new PublishedContent(media, true, type.nullable(false)))
        .toList();
  }
}

package dev.statute.change;

import dev.statute.contract.file.PublishedComponent;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.shape.Caching;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.text.JavaNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads responses as tests write them: a status, then {@code body=Order} or {@code
 * body=Order:application/json}, {@code body?} for content of which nothing is said, {@code
 * problem=} with a type, {@code name=} with a key other than the name of the status, {@code
 * caching=EXPLICIT}, {@code common}; all other words are header fields, with a question mark if
 * only some responses carry them: {@code 200 body=Order ETag Vary?}.
 */
final class ResponseSketch {

  private static final String BODY = "body=";
  private static final String RECORD = "com.example.Orders.";

  private final Law law;
  private final List<String> words;

  private ResponseSketch(Law law, String text) {
    this.law = law;
    this.words = List.of(text.split(" "));
  }

  static PublishedResponse response(Law law, String text) {
    return new ResponseSketch(law, text).response();
  }

  private PublishedResponse response() {
    String status = words.get(0);
    String key = word("name=").orElseGet(() -> name(status));
    List<PublishedContent> content =
        words.stream().filter(word -> word.startsWith(BODY)).map(ResponseSketch::content).toList();
    List<PublishedField> fields =
        words.stream()
            .skip(1)
            .filter(word -> !word.contains("=") && !word.matches("body\\?|common"))
            .map(this::field)
            .sorted(Comparator.comparing(PublishedField::name))
            .toList();
    return new PublishedResponse(
        key,
        status,
        RECORD + key,
        components(content, fields),
        words.contains("common"),
        content,
        words.contains("body?"),
        word("problem=").orElse(""),
        fields,
        word("caching=").map(Caching::valueOf).orElse(Caching.NONE),
        "");
  }

  private Optional<String> word(String prefix) {
    return words.stream()
        .filter(word -> word.startsWith(prefix))
        .map(word -> word.substring(prefix.length()))
        .findFirst();
  }

  private String name(String status) {
    return status.matches("\\d+")
        ? law.status(Integer.parseInt(status)).map(Status::name).orElse("Status" + status)
        : "Status" + status;
  }

  private static PublishedContent content(String word) {
    int end = word.indexOf(':');
    String type = word.substring(BODY.length(), end < 0 ? word.length() : end);
    return new PublishedContent(
        end < 0 ? "" : word.substring(end + 1), end >= 0, TypeSketch.type(type));
  }

  private PublishedField field(String word) {
    String name = word.replace("?", "");
    String type =
        law.fieldOfAnyCase(name)
            .map(HeaderField::type)
            .map(known -> "dev.statute.field." + known.name())
            .orElse("");
    return new PublishedField(
        name, !word.endsWith("?"), type, PublishedField.Origin.DECLARED, "", false);
  }

  private static List<PublishedComponent> components(
      List<PublishedContent> content, List<PublishedField> fields) {
    List<PublishedComponent> components = new ArrayList<>();
    content.stream()
        .limit(1)
        .forEach(form -> components.add(new PublishedComponent("body", form.type())));
    Stream.concat(
            fields.stream().filter(PublishedField::isAlways),
            fields.stream().filter(field -> !field.isAlways()))
        .map(
            field ->
                new PublishedComponent(
                    JavaNames.component(field.name()),
                    TypeSketch.type(field.type().isEmpty() ? "String" : field.type())
                        .nullable(!field.isAlways())))
        .forEach(components::add);
    return components;
  }
}

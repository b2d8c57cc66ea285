package dev.statute.pages.fact.answer;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.schema.SchemaSettings;
import dev.statute.openapi.schema.Schemas;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.InputRow;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists what operations take. */
final class InputRows {

  private static final int MOST_CONSTANTS = 20;

  private final TypeWords types;
  private final Schemas schemas;

  InputRows(PageSubject subject) {
    this.types = new TypeWords(subject.contract());
    this.schemas = Schemas.of(List.of(subject.contract()), SchemaSettings.standard(subject.law()));
  }

  List<InputRow> of(PublishedOperation operation) {
    List<InputRow> rows = new ArrayList<>();
    for (PublishedInput input : operation.inputs()) {
      if (input.source() == InputSource.CONTEXT) {
        continue;
      }
      if (input.members().isEmpty()) {
        rows.add(row(input, input.key(), input.isRequired()));
      } else {
        input.members().forEach(member -> rows.add(member(input, member)));
      }
    }
    return rows;
  }

  private InputRow member(PublishedInput input, PublishedInput member) {
    String name =
        input.style().equals("deep_object") ? input.key() + "[" + member.key() + "]" : member.key();
    InputRow row = row(member, name, input.isRequired() && member.isRequired());
    return new InputRow(
        row.name(), place(input.source()), row.type(), row.isRequired(), row.details(), row.doc());
  }

  private InputRow row(PublishedInput input, String name, boolean isRequired) {
    boolean isContent = input.source() == InputSource.CONTENT;
    return new InputRow(
        isContent ? "content" : name,
        place(input.source()),
        types.of(input.type()),
        isRequired,
        isContent ? mediaTypes(input) : details(input),
        input.doc());
  }

  private static String place(InputSource source) {
    return switch (source) {
      case PATH -> "path";
      case QUERY -> "query";
      case HEADER -> "header";
      case COOKIE -> "cookie";
      case FORM -> "form";
      case PART -> "part";
      case CONTENT, CONTEXT -> "content";
    };
  }

  private static List<String> mediaTypes(PublishedInput input) {
    List<String> types =
        input.content().stream()
            .map(PublishedContent::mediaType)
            .filter(type -> !type.isEmpty())
            .distinct()
            .toList();
    return types.isEmpty() ? List.of() : List.of("As " + Words.or(types) + ".");
  }

  private List<String> details(PublishedInput input) {
    if (TypeWords.isFieldValue(input.type())) {
      return List.of();
    }
    Node.Mapping schema = schemas.text(input.type(), input.annotations(), "");
    List<String> details = new ArrayList<>();
    if (input.isRest()) {
      details.add("One or more segments.");
    }
    schema.mapping("items").ifPresent(items -> addLimits(items, details));
    addLimits(schema, details);
    if (!input.defaults().isEmpty()) {
      details.add("Otherwise " + Words.and(input.defaults()) + ".");
    }
    return details;
  }

  private static void addLimits(Node.Mapping schema, List<String> details) {
    add(schema, "minimum", "At least %s.", details);
    add(schema, "exclusiveMinimum", "More than %s.", details);
    add(schema, "maximum", "At most %s.", details);
    add(schema, "exclusiveMaximum", "Less than %s.", details);
    add(schema, "multipleOf", "A multiple of %s.", details);
    add(schema, "minLength", "At least %s characters.", details);
    add(schema, "maxLength", "At most %s characters.", details);
    add(schema, "minItems", "At least %s values.", details);
    add(schema, "maxItems", "At most %s values.", details);
    add(schema, "pattern", "Matches %s.", details);
    List<String> constants =
        schema.items("enum").stream().flatMap(node -> node.asText().stream()).toList();
    if (!constants.isEmpty()) {
      boolean isLong = constants.size() > MOST_CONSTANTS;
      details.add(
          isLong
              ? "One of " + constants.size() + " values."
              : "One of " + Words.or(constants) + ".");
    }
  }

  private static void add(Node.Mapping schema, String keyword, String words, List<String> details) {
    Optional<String> value =
        schema
            .get(keyword)
            .filter(Node.Scalar.class::isInstance)
            .map(scalar -> ((Node.Scalar) scalar).text());
    value.ifPresent(text -> details.add(String.format(Locale.ROOT, words, text)));
  }
}

package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.contract.shape.StatusShape;
import dev.statute.generate.Docs;
import dev.statute.generate.FieldTypes;
import dev.statute.generate.Vocabulary;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the enum of header fields. */
final class HeaderEnum {

  private static final ClassName STRING = ClassName.get(String.class);

  /** A type, so that no constant of a law has its name. */
  private static final String BY_NAME = "ByName";

  private HeaderEnum() {}

  static TypeSpec.Builder write(Law law, Vocabulary vocabulary) {
    EnumWriter writer =
        new EnumWriter(
            "Header", "The header fields (RFC 9110, 6.3). Their names are not case-sensitive.");
    writer.type().addSuperinterface(RuntimeType.FIELD_DEFINITION.className());
    Map<String, List<String>> owing = owing(law);
    for (HeaderField field : law.fields()) {
      writer.constant(
          field.constantName(),
          CodeBlock.of(
              "$S,$W$T.class,$W$L,$W$L,$W$L,$W$L,$W$L,$W$T.$L,$W$L",
              field.name(),
              FieldTypes.value(field),
              field.list(),
              field.inRequests(),
              field.inResponses(),
              field.framing() != null,
              RecipientRulesExpression.of(field.recipient()),
              EnumWriter.STATE,
              field.state(),
              EnumWriter.clause(field.clause())),
          Docs.escape(summary(field)),
          owing.getOrDefault(field.name(), List.of()),
          field.clause());
    }
    writer.type().addType(byName(vocabulary));
    return writer
        .fact(
            STRING,
            "fieldName",
            "Returns the name of the field as its definition writes it.",
            "a token (RFC 9110, 5.1)")
        .fact(
            ParameterizedTypeName.get(
                ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
            "type",
            "Returns the type of the values of the field.",
            "a class of {@code dev.statute.field}, or {@code String} for text without more structure")
        .fact(
            TypeName.BOOLEAN,
            "isList",
            "Tells whether the field is list-based (RFC 9110, 5.6.1).",
            "{@code true} if several lines of the field are one list")
        .fact(
            TypeName.BOOLEAN,
            "isRequestField",
            "Tells whether requests carry the field.",
            "{@code true} if they do")
        .fact(
            TypeName.BOOLEAN,
            "isResponseField",
            "Tells whether responses carry the field.",
            "{@code true} if they do")
        .fact(
            TypeName.BOOLEAN,
            "isFraming",
            "Tells whether the field is about the connection or the framing of the message, so that"
                + " whoever sends the message sets it (RFC 9110, 7.6.1).",
            "{@code true} if it is not for handlers to set")
        .fact(
            RecipientRulesExpression.RULES,
            "recipientRules",
            "Tells how recipients read the field, where its value is not as it should be.",
            "the rules of its definition")
        .fact(EnumWriter.STATE, "state", "Returns what has become of the field.", "its state")
        .fact(EnumWriter.CLAUSE, "clause", "Returns where the field is defined.", "the clause")
        .method(
            Lookups.find(
                vocabulary.header(),
                STRING,
                "fieldName",
                "Finds the field with a name, which is not case-sensitive (RFC 9110, 5.1).",
                "a name as it stands in a message",
                CodeBlock.of(
                    "return $T.ofNullable($L.CONSTANTS.get(fieldName.toLowerCase($T.ROOT)));\n",
                    Optional.class,
                    BY_NAME,
                    Locale.class)))
        .method(
            Lookups.of(
                vocabulary.header(),
                STRING,
                "fieldName",
                "Returns the field with a name, which is not case-sensitive (RFC 9110, 5.1).",
                "a name as it stands in a message",
                CodeBlock.of("$S + fieldName", "not a known header field: ")))
        .finish();
  }

  /**
   * Writes the class that holds the constants by their names. A switch over so many names would be
   * a method of more bytes than the just-in-time compiler takes.
   */
  private static TypeSpec byName(Vocabulary vocabulary) {
    TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), STRING, vocabulary.header());
    return TypeSpec.classBuilder(BY_NAME)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(map, "CONSTANTS", Modifier.STATIC, Modifier.FINAL)
        .addStaticBlock(
            CodeBlock.builder()
                .addStatement("$T byName = new $T<>()", map, HashMap.class)
                .beginControlFlow("for ($T header : values())", vocabulary.header())
                .addStatement(
                    "byName.put(header.fieldName.toLowerCase($T.ROOT), header)", Locale.class)
                .endControlFlow()
                .addStatement("CONSTANTS = $T.copyOf(byName)", Map.class)
                .build())
        .build();
  }

  /** Returns for each field that each response with some status has, what says so. */
  private static Map<String, List<String>> owing(Law law) {
    Map<String, List<String>> titles = new HashMap<>();
    for (Status status : law.statuses()) {
      for (String field : StatusShape.of(status, law).duties().required()) {
        titles.computeIfAbsent(field, unknown -> new ArrayList<>()).add(Docs.code(status.title()));
      }
    }
    Map<String, List<String>> facts = new HashMap<>();
    titles.forEach(
        (field, those) ->
            facts.put(
                field, List.of("Each response with " + String.join(" or ", those) + " has it.")));
    return facts;
  }

  private static String summary(HeaderField field) {
    return field.summary() == null ? field.name() + "." : Docs.sentence(field.summary());
  }
}

package dev.statute.generate.reply;

import com.palantir.javapoet.ClassName;
import dev.statute.generate.FieldsMethod;
import dev.statute.generate.OtherwiseCase;
import dev.statute.source.Code;
import java.util.Objects;

/** Writes the record of what an operation may answer with codes that it does not name. */
final class OtherwiseRecord {

  private static final ClassName OBJECTS = ClassName.get(Objects.class);

  private OtherwiseRecord() {}

  /**
   * Adds the record to the code of the type that it is nested in.
   *
   * @param reply the reply type that it is a case of
   */
  static void add(OtherwiseCase otherwise, ClassName reply, Code code) {
    String name = otherwise.type().simpleName();
    code.openDoc().add("A response ").add(codes(otherwise));
    code.add(" that the operation does not declare.\n\n");
    code.add("@param code the status code that was received\n");
    code.add("@param response the response as a recipient understands it, not null\n");
    if (otherwise.body() != null) {
      code.add("@param body the body, or null if there is none, or none of this type\n");
    }
    code.closeDoc();
    if (!otherwise.warning().isEmpty()) {
      code.add("@").add(ClassName.get(SuppressWarnings.class));
      code.add("(\"").add(otherwise.warning()).add("\")\n");
    }
    code.add("record ").add(name).add("(int code,").space().add(otherwise.response());
    code.add(" response");
    if (otherwise.body() != null) {
      code.add(",").space().addNullable(otherwise.body());
      code.add(" body");
    }
    code.add(") implements ").add(reply).add(" ").open();
    code.doc("Checks that there is a response.").add("public ").add(name).add(" ").open();
    code.add(OBJECTS).add(".requireNonNull(response, \"response\");\n").close();
    code.add("\n@").add(FieldsMethod.OVERRIDE).add("\npublic ").add(FieldsMethod.FIELDS);
    code.add(" fields() ").open().add("return response.fields();\n").close();
    code.close();
  }

  private static String codes(OtherwiseCase otherwise) {
    return otherwise.digit().isPresent()
        ? "with a code from "
            + otherwise.digit().getAsInt()
            + "00 to "
            + otherwise.digit().getAsInt()
            + "99"
        : "with a code";
  }
}

package dev.statute.generate.reply;

import com.palantir.javapoet.ClassName;
import dev.statute.generate.Component;
import dev.statute.generate.Constructors;
import dev.statute.generate.Docs;
import dev.statute.generate.FieldsMethod;
import dev.statute.generate.MethodSetConstructor;
import dev.statute.generate.ReplyCase;
import dev.statute.source.Code;
import java.util.List;

/** Writes one of the records of a reply type. */
final class ReplyRecord {

  private final ReplyCase replyCase;
  private final List<Component> components;
  private final Code code;

  private ReplyRecord(ReplyCase replyCase, Code code) {
    this.replyCase = replyCase;
    this.components = replyCase.components();
    this.code = code;
  }

  /**
   * Adds a record to the code of the type that it is nested in.
   *
   * @param implemented the reply types that it is a case of
   */
  static void add(ReplyCase replyCase, List<ClassName> implemented, Code code) {
    new ReplyRecord(replyCase, code).add(implemented);
  }

  private void add(List<ClassName> implemented) {
    if (components.isEmpty()) {
      code.doc(Docs.title(replyCase));
    } else {
      code.openDoc().add(Docs.title(replyCase)).add("\n");
      Constructors.addParameterTags(components, code);
      code.closeDoc();
    }
    // The author of the interface has been warned; whoever compiles the record can do nothing.
    if (!replyCase.warning().isEmpty()) {
      code.add("@").add(ClassName.get(SuppressWarnings.class));
      code.add("(\"").add(replyCase.warning()).add("\")\n");
    }
    code.add("record ").add(replyCase.type().simpleName());
    addParameters(components);
    code.add(" implements ").add(implemented).add(" ").open();
    addConstructors();
    code.add("@").add(FieldsMethod.OVERRIDE).add("\npublic int code() ").open();
    code.add("return ").add(Integer.toString(replyCase.status().code())).add(";\n").close();
    FieldsMethod.add(replyCase.shape(), components, code);
    code.close();
  }

  private void addConstructors() {
    Constructors constructors = new Constructors(components);
    if (constructors.areChecking()) {
      code.openDoc();
      constructors.addDoc(code);
      code.closeDoc().add("public ").add(replyCase.type().simpleName()).add(" ").open();
      constructors.addChecks(code);
      code.close().add("\n");
    }
    List<List<Component>> shorter = constructors.shorterForms();
    for (List<Component> kept : shorter) {
      code.openDoc().add(constructors.docOf(kept));
      startConstructor(kept);
      code.add(constructors.callOf(kept)).close().add("\n");
    }
    if (components.stream().anyMatch(MethodSetConstructor::takes)) {
      addMethodSet(components);
      shorter.forEach(this::addMethodSet);
    }
  }

  private void addMethodSet(List<Component> kept) {
    code.openDoc().add(MethodSetConstructor.DOC);
    startConstructor(kept.stream().map(MethodSetConstructor::parameter).toList());
    MethodSetConstructor.addCall(components, kept, code);
    code.close().add("\n");
  }

  private void startConstructor(List<Component> parameters) {
    code.add(parameters.isEmpty() ? "" : "\n");
    Constructors.addConstraintTags(parameters, code);
    code.closeDoc().add("public ").add(replyCase.type().simpleName());
    addParameters(parameters);
    code.add(" ").open();
  }

  private void addParameters(List<Component> parameters) {
    code.add("(");
    for (int i = 0; i < parameters.size(); i++) {
      if (i > 0) {
        code.add(",").space();
      }
      parameters.get(i).addParameter(code);
    }
    code.add(")");
  }
}

package dev.statute.generate.vocabulary;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.Component;
import dev.statute.generate.Constructors;
import dev.statute.generate.MethodSetConstructor;
import dev.statute.source.Code;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the records of a vocabulary. */
final class RecordWriter {

  private RecordWriter() {}

  /** Starts a record that is nested in an interface. */
  static TypeSpec.Builder nested(String name, List<Component> components) {
    return topLevel(name, components).addModifiers(Modifier.STATIC);
  }

  /** Starts a record that is in a file of its own. */
  static TypeSpec.Builder topLevel(String name, List<Component> components) {
    TypeSpec.Builder record = TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC);
    MethodSpec.Builder header = MethodSpec.constructorBuilder();
    components.forEach(component -> header.addParameter(component.parameter()));
    record.recordConstructor(header.build());
    Constructors constructors = new Constructors(components);
    if (constructors.areChecking()) {
      record.addMethod(compactConstructor(constructors));
    }
    List<List<Component>> shorter = constructors.shorterForms();
    shorter.forEach(kept -> record.addMethod(shorter(constructors, kept)));
    if (components.stream().anyMatch(MethodSetConstructor::takes)) {
      record.addMethod(MethodSetConstructor.write(components, components));
      shorter.forEach(kept -> record.addMethod(MethodSetConstructor.write(components, kept)));
    }
    return record;
  }

  private static MethodSpec compactConstructor(Constructors constructors) {
    Code doc = new Code(512);
    constructors.addDoc(doc);
    Code body = new Code(256);
    constructors.addChecks(body);
    return MethodSpec.compactConstructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(doc.toBlock())
        .addCode(body.toBlock())
        .build();
  }

  private static MethodSpec shorter(Constructors constructors, List<Component> kept) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", constructors.docOf(kept));
    kept.forEach(component -> constructor.addParameter(component.parameter()));
    return constructor.addCode("$L", constructors.callOf(kept)).build();
  }
}

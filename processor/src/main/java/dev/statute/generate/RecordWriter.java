package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes records whose constructors let nothing illegal through. */
final class RecordWriter {

  private RecordWriter() {}

  /** Starts a record that is nested in an interface. */
  static TypeSpec.Builder nested(String name, List<Component> components) {
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    MethodSpec.Builder header = MethodSpec.constructorBuilder();
    components.forEach(component -> header.addParameter(component.parameter()));
    record.recordConstructor(header.build());
    CodeBlock.Builder checks = CodeBlock.builder();
    components.forEach(component -> checks.add(component.checks()));
    CodeBlock body = checks.build();
    if (!body.isEmpty()) {
      record.addMethod(compactConstructor(components, body));
    }
    List<List<Component>> shorter = shorterForms(components);
    shorter.forEach(kept -> record.addMethod(shorter(components, kept)));
    if (components.stream().anyMatch(MethodSetConstructor::takes)) {
      record.addMethod(MethodSetConstructor.write(components, components));
      shorter.forEach(kept -> record.addMethod(MethodSetConstructor.write(components, kept)));
    }
    return record;
  }

  private static MethodSpec compactConstructor(List<Component> components, CodeBlock body) {
    // One argument: JavaPoet takes its time over each.
    StringBuilder doc = new StringBuilder("Checks and copies the components.\n\n");
    for (Component component : components) {
      doc.append("@param ").append(component.name()).append(' ').append(component.doc());
      doc.append('\n');
    }
    return MethodSpec.compactConstructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("$L", doc)
        .addJavadoc(throwsTags(components))
        .addCode(body)
        .build();
  }

  private static CodeBlock throwsTags(List<Component> components) {
    CodeBlock.Builder tags = CodeBlock.builder();
    String required = names(components, c -> !c.isNullable() && c.check() != Component.Check.NONE);
    if (!required.isEmpty()) {
      // By their types, since a response may have the name of one.
      tags.add("@throws $T if $L is {@code null}\n", NullPointerException.class, required);
    }
    boolean checked =
        components.stream()
            .anyMatch(
                c ->
                    switch (c.check()) {
                      case VALUE, VALUES, NON_EMPTY_VALUES, NON_EMPTY_LIST, PROBLEM -> true;
                      default -> false;
                    });
    if (checked) {
      tags.add(
          "@throws $T if a field has a value that it cannot hold\n",
          IllegalArgumentException.class);
    }
    return tags.build();
  }

  private static String names(List<Component> components, Predicate<Component> filter) {
    return components.stream()
        .filter(filter)
        .map(component -> "{@code " + component.name() + "}")
        .collect(Collectors.joining(" or "));
  }

  /** Returns what the constructors that leave something out keep; no two take the same types. */
  private static List<List<Component>> shorterForms(List<Component> components) {
    Set<List<Component>> forms = new LinkedHashSet<>();
    forms.add(without(components, Component.Presence.RECOMMENDED));
    forms.add(without(components, Component.Presence.OPTIONAL_BODY));
    forms.add(components.stream().filter(component -> !component.isNullable()).toList());
    forms.remove(components);
    Set<List<String>> signatures = new LinkedHashSet<>();
    List<List<Component>> distinct = new ArrayList<>();
    for (List<Component> form : forms) {
      if (signatures.add(form.stream().map(component -> erasure(component)).toList())) {
        distinct.add(form);
      }
    }
    return distinct;
  }

  private static String erasure(Component component) {
    String type = component.type().toString();
    int arguments = type.indexOf('<');
    return arguments < 0 ? type : type.substring(0, arguments);
  }

  private static List<Component> without(List<Component> components, Component.Presence presence) {
    return components.stream().filter(component -> component.presence() != presence).toList();
  }

  private static MethodSpec shorter(List<Component> components, List<Component> kept) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(Docs.text("Makes the response without " + leftOut(components, kept) + "."));
    for (Component component : kept) {
      ParameterSpec parameter = component.parameter();
      constructor.addParameter(parameter);
    }
    String arguments =
        components.stream()
            .map(component -> kept.contains(component) ? component.name() : "null")
            .collect(Collectors.joining(", "));
    return constructor.addStatement("this($L)", arguments).build();
  }

  private static String leftOut(List<Component> components, List<Component> kept) {
    return components.stream()
        .filter(component -> !kept.contains(component))
        .map(component -> "{@code " + component.name() + "}")
        .collect(Collectors.joining(" and "));
  }
}

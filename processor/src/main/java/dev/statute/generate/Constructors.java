package dev.statute.generate;

import dev.statute.source.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The constructors of a record, which let nothing illegal through. */
public final class Constructors {

  private final List<Component> components;

  /** Makes the constructors of a record. */
  public Constructors(List<Component> components) {
    this.components = components;
  }

  /** Tells whether the compact constructor does anything. */
  public boolean areChecking() {
    for (Component component : components) {
      if (component.isChecked()) {
        return true;
      }
    }
    return false;
  }

  /** Adds what the compact constructor does. */
  public void addChecks(Code code) {
    for (Component component : components) {
      component.addCheck(code);
    }
  }

  /**
   * Adds the documentation of the compact constructor: what the components are, the record says.
   */
  public void addDoc(Code code) {
    code.add("Checks the components.\n\n");
    addConstraintTags(components, code);
  }

  /** Adds what each component is. */
  public static void addParameterTags(List<Component> components, Code code) {
    for (Component component : components) {
      code.add("@param ").add(component.name()).add(" ").add(component.doc()).add(component.why());
      code.add("\n");
    }
  }

  /** Adds what each component has to be. */
  public static void addConstraintTags(List<Component> components, Code code) {
    for (Component component : components) {
      code.add("@param ").add(component.name()).add(" ").add(component.constraint()).add("\n");
    }
  }

  /** Returns what the constructors that leave something out keep; no two take the same types. */
  public List<List<Component>> shorterForms() {
    if (components.stream().noneMatch(Component::isNullable)) {
      return List.of();
    }
    Set<List<Component>> forms = new LinkedHashSet<>();
    forms.add(without(component -> component.isNullable() && component.field() != null));
    forms.add(without(component -> component.isNullable() && component.field() == null));
    forms.add(without(Component::isNullable));
    forms.remove(components);
    Set<List<String>> signatures = new LinkedHashSet<>();
    List<List<Component>> distinct = new ArrayList<>();
    for (List<Component> form : forms) {
      if (signatures.add(form.stream().map(Constructors::erasure).toList())) {
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

  private List<Component> without(Predicate<Component> optional) {
    return components.stream().filter(optional.negate()).toList();
  }

  /** Returns the documentation of a constructor that leaves something out. */
  public String docOf(List<Component> kept) {
    List<String> leftOut =
        components.stream()
            .filter(component -> !kept.contains(component))
            .map(component -> "{@code " + component.name() + "}")
            .toList();
    return Docs.paragraphs("Makes the response without " + String.join(" and ", leftOut) + ".");
  }

  /** Returns what a constructor that leaves something out does. */
  public String callOf(List<Component> kept) {
    List<String> arguments =
        components.stream()
            .map(component -> kept.contains(component) ? component.name() : "null")
            .toList();
    return "this(" + String.join(", ", arguments) + ");\n";
  }
}

package dev.statute.publish;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the components of records. */
final class RecordProperties {

  private RecordProperties() {}

  /**
   * Returns the components. An annotation stands, as its targets say, on the component, the field,
   * the accessor or the parameter of the constructor.
   */
  static List<Property> of(TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    List<? extends VariableElement> parameters = parameters(type, components.size());
    List<Property> properties = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      RecordComponentElement component = components.get(i);
      String name = component.getSimpleName().toString();
      List<Element> places = new ArrayList<>(List.of(component));
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        if (field.getKind() == ElementKind.FIELD && field.getSimpleName().contentEquals(name)) {
          places.add(field);
        }
      }
      ExecutableElement accessor = component.getAccessor();
      if (accessor != null) {
        places.add(accessor);
      }
      if (!parameters.isEmpty()) {
        places.add(parameters.get(i));
      }
      properties.add(new Property(name, component.asType(), places));
    }
    return properties;
  }

  /** Of several constructors with as many parameters, none is taken for the canonical one. */
  private static List<? extends VariableElement> parameters(TypeElement type, int count) {
    List<ExecutableElement> candidates =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().size() == count)
            .toList();
    return candidates.size() == 1 ? candidates.get(0).getParameters() : List.of();
  }
}

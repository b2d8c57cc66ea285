package dev.statute.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Member;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.read.statute.TypeAccess;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Tells which types the routes and the client of an interface name, but cannot. */
public final class TypeReach {

  private final Elements elements;
  private final ApiDeclaration api;
  private final Implementation implementation;

  /**
   * Makes it.
   *
   * @param implementation what is generated for the interface
   */
  public TypeReach(Elements elements, ApiDeclaration api, Implementation implementation) {
    this.elements = elements;
    this.api = api;
    this.implementation = implementation;
  }

  /**
   * Returns the qualified names of the interfaces and the bodies that are not public, and so out of
   * reach of the package. The types of parameters tell that themselves.
   */
  public List<String> hidden() {
    TypeAccess access = new TypeAccess(elements, implementation.packageName());
    return responseTypes().stream()
        .filter(
            name -> {
              TypeElement type = elements.getTypeElement(name);
              return type != null && !access.canName(type.asType());
            })
        .toList();
  }

  /**
   * Returns the qualified names of the types that a module does not see: their packages are not
   * exported to it, or it does not require their modules.
   *
   * @param module the module of the package, {@code null} where there are none
   */
  public List<String> unseen(@Nullable ModuleElement module) {
    if (module == null || module.isUnnamed()) {
      return List.of();
    }
    Set<String> names = responseTypes();
    for (Member member : implementation.members()) {
      member.types().forEach(type -> addNames(type.name(), names));
    }
    if (!implementation.vocabulary().isEmpty()) {
      names.add(implementation.vocabulary() + ".Responds");
    }
    return names.stream()
        .filter(name -> elements.getTypeElement(name) != null)
        .filter(name -> elements.getTypeElement(module, name) == null)
        .toList();
  }

  /** Reply types are as visible as the interface whose operation has them. */
  private Set<String> responseTypes() {
    Set<String> names = new LinkedHashSet<>();
    addNames(api.type(), names);
    for (Member member : implementation.members()) {
      OperationDeclaration operation = member.operation();
      if (operation != null) {
        ApiDeclaration owner = member.owner() == null ? api : member.owner();
        addNames(owner.type(), names);
        for (ResponseDeclaration response : owner.responsesOf(operation)) {
          addNames(response.body(), names);
          response.typedFields().forEach(field -> addNames(field.type(), names));
        }
      }
    }
    return names;
  }

  private static void addNames(@Nullable TypeName type, Set<String> names) {
    if (type instanceof ClassName name) {
      names.add(name.canonicalName());
    } else if (type instanceof ArrayTypeName array) {
      addNames(array.componentType(), names);
    } else if (type instanceof ParameterizedTypeName parameterized) {
      addNames(parameterized.rawType(), names);
      parameterized.typeArguments().forEach(argument -> addNames(argument, names));
    } else if (type instanceof WildcardTypeName wildcard) {
      List<TypeName> bounds = new ArrayList<>(wildcard.upperBounds());
      bounds.addAll(wildcard.lowerBounds());
      bounds.forEach(bound -> addNames(bound, names));
    }
  }
}

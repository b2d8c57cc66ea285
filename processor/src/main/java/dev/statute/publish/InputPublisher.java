package dev.statute.publish;

import dev.statute.contract.Body;
import dev.statute.contract.ParameterStyle;
import dev.statute.contract.Representation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.TypeUse;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.read.kotlin.SuspendFunction;
import dev.statute.read.statute.ParameterTypeReader;
import dev.statute.read.statute.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Publishes what operations take. */
final class InputPublisher {

  private final TypeUses uses;
  private final AnnotationUses annotations;
  private final TypeGraph types;
  private final Docs docs;

  InputPublisher(TypeUses uses, AnnotationUses annotations, TypeGraph types, Docs docs) {
    this.uses = uses;
    this.annotations = annotations;
    this.types = types;
    this.docs = docs;
  }

  /** Returns the inputs of an operation, in the order of its parameters. */
  List<PublishedInput> of(PublishedMethod operation) {
    List<? extends VariableElement> elements = SuspendFunction.parameters(operation.method());
    List<ParameterDeclaration> parameters = operation.operation().parameters();
    Doc doc = docs.of(operation.method());
    List<PublishedInput> inputs = new ArrayList<>();
    for (int i = 0; i < Math.min(parameters.size(), elements.size()); i++) {
      VariableElement element = elements.get(i);
      TypeMirror declared = element.asType();
      // What is seen from below lacks annotations on some compilers.
      TypeMirror seen = operation.seen().getParameterTypes().get(i);
      TypeMirror type = TypeNames.hasVariable(declared) ? seen : declared;
      ParameterDeclaration parameter = parameters.get(i);
      inputs.add(
          input(parameter, type, List.of(element, declared), doc.parameter(parameter.name())));
    }
    return inputs;
  }

  private PublishedInput input(
      ParameterDeclaration parameter,
      TypeMirror type,
      List<? extends AnnotatedConstruct> annotated,
      String doc) {
    RequestInput input = parameter.input();
    RequestInput.QueryParameter query = parameter.query();
    InputSource source = source(input);
    boolean isNullable =
        parameter.isNullable() || annotated.stream().anyMatch(TypeUses::isNullable);
    TypeUse use = uses.ofMember(type, isNullable, mentioned(source, query));
    return new PublishedInput(
        parameter.name(),
        use,
        source,
        parameter.binding(),
        source != InputSource.CONTEXT && !ParameterTypeReader.isOptional(parameter, type),
        query == null ? "" : style(parameter, query, type),
        query == null ? List.of() : query.defaults(),
        input instanceof RequestInput.PathVariable path && path.isRest(),
        query == null ? List.of() : members(parameter, type),
        content(input, use),
        annotations.of(annotated),
        doc);
  }

  /** The record of a query is described by the members of the input. */
  private Consumer<TypeElement> mentioned(
      InputSource source, RequestInput.@Nullable QueryParameter query) {
    if (source == InputSource.CONTENT || source == InputSource.PART) {
      return types::addContent;
    }
    boolean isObject = query != null && query.style().isOfObject();
    return source == InputSource.CONTEXT || isObject ? TypeUses.NOBODY : types::addText;
  }

  private static InputSource source(RequestInput input) {
    if (input instanceof RequestInput.PathVariable) {
      return InputSource.PATH;
    }
    if (input instanceof RequestInput.QueryParameter) {
      return InputSource.QUERY;
    }
    if (input instanceof RequestInput.Field) {
      return InputSource.HEADER;
    }
    if (input instanceof RequestInput.Cookie) {
      return InputSource.COOKIE;
    }
    if (input instanceof RequestInput.FormParameter) {
      return InputSource.FORM;
    }
    if (input instanceof RequestInput.Part) {
      return InputSource.PART;
    }
    return input instanceof RequestInput.Content ? InputSource.CONTENT : InputSource.CONTEXT;
  }

  /** One value stands in a query in one way only. */
  private static String style(
      ParameterDeclaration parameter, RequestInput.QueryParameter query, TypeMirror type) {
    ParameterStyle style = query.style();
    return style.isOfObject() || ParameterTypeReader.isSeveral(parameter, type)
        ? style.name().toLowerCase(Locale.ROOT)
        : "";
  }

  private List<PublishedInput> members(ParameterDeclaration parameter, TypeMirror type) {
    List<PublishedInput> members = new ArrayList<>();
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement record) {
      Doc doc = docs.of(record);
      List<Property> components = RecordProperties.of(record);
      for (int i = 0; i < Math.min(components.size(), parameter.members().size()); i++) {
        Property component = components.get(i);
        members.add(
            input(
                parameter.members().get(i),
                component.type(),
                component.annotated(),
                doc.parameter(component.name())));
      }
    }
    return members;
  }

  private static List<PublishedContent> content(RequestInput input, TypeUse type) {
    if (!(input instanceof RequestInput.Content content)) {
      return List.of();
    }
    TypeUse value = type.nullable(false);
    List<Representation> forms = content.body().representations();
    return forms.isEmpty() || content.body() instanceof Body.Unknown
        ? List.of(new PublishedContent("", false, value))
        : forms.stream()
            .map(
                form ->
                    new PublishedContent(
                        form.mediaType().orElse(""), form.mediaTypeSite().isPresent(), value))
            .toList();
  }
}

package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.type.SchemaTypes;
import dev.statute.openapi.convert.type.Typed;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.RequestContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes inputs of the content of requests. */
final class ContentMaker {

  private static final TypeUse FILE = TypeUse.of("dev.statute.codec.form.FilePart");
  private static final TypeUse FORM = TypeUse.of("dev.statute.codec.form.Form");
  private static final TypeUse MULTIPART = TypeUse.of("dev.statute.codec.form.Multipart");

  private final ConversionContext context;
  private final SchemaTypes types;
  private final ContentForms forms;
  private final TextTypes texts;

  ContentMaker(ConversionContext context, ContentForms forms) {
    this.context = context;
    this.types = context.types();
    this.forms = forms;
    this.texts = new TextTypes(context.types(), context.notes());
  }

  void addTo(OperationDraft draft, RequestContent content) {
    List<DocumentContent> contents = content.contents();
    contents.forEach(forms::note);
    boolean isCoded =
        contents.stream().map(forms::kind).anyMatch(k -> k.isCoded() || k == MediaKind.MERGE_PATCH);
    Optional<DocumentContent> form = isCoded ? Optional.empty() : form(contents);
    if (form.isPresent()) {
      contents.stream()
          .filter(other -> other != form.get())
          .forEach(
              other ->
                  forms.unsaid(
                      other,
                      "content of another type",
                      other.mediaType() + " is left out, since the content is a form"));
      addForm(draft, form.get(), content);
    } else if (!contents.isEmpty()) {
      addContent(draft, content);
    }
  }

  /** A form with files needs parts; any other one is sent as the first of the document. */
  private Optional<DocumentContent> form(List<DocumentContent> contents) {
    List<DocumentContent> all =
        contents.stream()
            .filter(c -> forms.kind(c) == MediaKind.FORM || forms.kind(c) == MediaKind.PARTS)
            .toList();
    return all.stream()
        .filter(c -> forms.kind(c) == MediaKind.PARTS && hasFiles(c))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private boolean hasFiles(DocumentContent content) {
    return content.schema().map(use -> types.members(use.node())).orElse(Map.of()).values().stream()
        .anyMatch(member -> isFile(member.entry().value()));
  }

  private boolean isFile(Node schema) {
    return types.isOctets(schema) || types.elements(schema).filter(types::isOctets).isPresent();
  }

  private void addForm(OperationDraft draft, DocumentContent content, RequestContent request) {
    boolean hasParts = forms.kind(content) == MediaKind.PARTS;
    Node schema = content.schema().map(use -> use.node()).orElse(Node.Mapping.EMPTY);
    Map<String, SchemaTypes.Member> members = types.members(schema);
    if (members.isEmpty() && !request.isRequired() && types.isObject(schema)) {
      context.notes().step("empty-form", "left out the empty form of a request", content.place());
      return;
    }
    if (members.isEmpty()) {
      draft.add(
          Inputs.content(
              draft.names().take("form", ""),
              hasParts ? MULTIPART : FORM,
              true,
              List.of(
                  new PublishedContent(
                      MediaKind.bare(content.mediaType()), false, hasParts ? MULTIPART : FORM)),
              request.description()),
          content.place());
      return;
    }
    members.forEach(
        (key, member) ->
            draft.add(
                field(draft, key, member, hasParts, request.isRequired()),
                member.entry().keyPlace()));
  }

  private PublishedInput field(
      OperationDraft draft,
      String key,
      SchemaTypes.Member member,
      boolean isPart,
      boolean isFormRequired) {
    Node schema = member.entry().value();
    String doc = schema.asMapping().flatMap(m -> m.text("description")).orElse("");
    String hint = draft.typeName() + Identifiers.type(key);
    String name = draft.names().take(key, isPart ? "Part" : "Field");
    InputSource source = isPart ? InputSource.PART : InputSource.FORM;
    Optional<Node> elements = types.elements(schema);
    if (elements.isPresent()) {
      Typed list = types.list(schema, fieldType(elements.get(), hint, isPart));
      TypeUse several = new TypeUse("java.util.List", list.type().arguments(), false, List.of());
      return Inputs.several(name, source, key, new Typed(several, list.constraints()), "", doc);
    }
    boolean isRequired = member.isRequired() && isFormRequired;
    return Inputs.single(name, source, key, fieldType(schema, hint, isPart), isRequired, doc);
  }

  /** A part that is neither a file nor a text is read by the codec. */
  private Typed fieldType(Node schema, String hint, boolean isPart) {
    if (isPart && types.isOctets(schema)) {
      return Typed.of(FILE);
    }
    return isPart && types.isStructure(schema)
        ? types.of(schema, hint).present()
        : texts.of(schema, hint);
  }

  private void addContent(OperationDraft draft, RequestContent content) {
    List<PublishedContent> made = forms.of(content.contents(), draft.typeName() + "Request");
    if (made.isEmpty()) {
      return;
    }
    TypeUse type = made.get(0).type();
    draft.add(
        Inputs.content(
            draft.names().take(name(type), "Content"),
            type,
            content.isRequired(),
            made,
            content.description()),
        content.place());
  }

  /** The content is called as its type is, if that is one of the document. */
  private String name(TypeUse type) {
    String binary = type.name();
    boolean isOwn = binary.equals(context.names().qualified(simple(binary)));
    return isOwn && type.arguments().isEmpty() ? simple(binary) : "body";
  }

  private static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }
}

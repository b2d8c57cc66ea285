package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.DocumentParameter.In;
import dev.statute.openapi.model.RequestContent;
import dev.statute.openapi.model.SchemaUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives the content of requests and responses of Swagger 2.0 the form of OpenAPI 3. */
final class SwaggerForms {

  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";
  private static final String OCTETS = "application/octet-stream";

  private final Values values;
  private final Node.Mapping root;

  SwaggerForms(Values values, Node.Mapping root) {
    this.values = values;
    this.root = root;
  }

  /** A media type, and where it stands. */
  private record Media(String type, Place place) {}

  /** Returns the content of requests. */
  Optional<RequestContent> content(Node.Mapping operation, DeclaredInputs declared) {
    if (declared.forms().isEmpty()) {
      return Optional.empty();
    }
    List<Media> consumes = media(operation, "consumes");
    Optional<DeclaredInputs.Form> body =
        declared.forms().stream().filter(DeclaredInputs.Form::isBody).findFirst();
    if (body.isPresent()) {
      if (declared.forms().size() > 1) {
        values.problem(
            body.get().place(),
            "Requests have either one body or a form, not both; the rest is ignored.");
      }
      return Optional.of(body(body.get(), consumes));
    }
    return Optional.of(form(declared.forms(), consumes));
  }

  private RequestContent body(DeclaredInputs.Form body, List<Media> consumes) {
    List<DocumentContent> contents = new ArrayList<>();
    Node.Mapping node = only(body.node(), "schema", "example", "examples");
    for (Media media : or(consumes, JSON, body.place())) {
      contents.add(new DocumentContent(media.type(), schema(node), node, media.place()));
    }
    return new RequestContent(
        values.flag(body.node(), "required", false),
        values.text(body.node(), "description"),
        contents,
        body.node(),
        body.place());
  }

  private RequestContent form(List<DeclaredInputs.Form> forms, List<Media> consumes) {
    Place place = forms.get(0).place();
    boolean hasFile = forms.stream().anyMatch(form -> isFile(form.node()));
    List<Media> usable =
        consumes.stream()
            .filter(media -> is(media, MULTIPART) || (is(media, FORM) && !hasFile))
            .toList();
    Node.Mapping schema = formSchema(forms, place);
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    entries.put("schema", new Node.Entry("schema", place, schema));
    Node.Mapping encoding = encoding(forms);
    if (!encoding.entries().isEmpty()) {
      entries.put("encoding", new Node.Entry("encoding", place, encoding));
    }
    Node.Mapping node = new Node.Mapping(entries, place);
    List<DocumentContent> contents = new ArrayList<>();
    for (Media media : or(usable, hasFile ? MULTIPART : FORM, place)) {
      contents.add(
          new DocumentContent(
              media.type(), Optional.of(new SchemaUse(schema)), node, media.place()));
    }
    boolean isRequired =
        forms.stream().anyMatch(form -> values.flag(form.node(), "required", false));
    return new RequestContent(isRequired, "", contents, node, place);
  }

  private Node.Mapping formSchema(List<DeclaredInputs.Form> forms, Place place) {
    Map<String, Node.Entry> properties = new LinkedHashMap<>();
    List<Node> required = new ArrayList<>();
    for (DeclaredInputs.Form form : forms) {
      properties.put(form.name(), new Node.Entry(form.name(), form.place(), property(form.node())));
      if (values.flag(form.node(), "required", false)) {
        required.add(form.node().get("name").orElseGet(() -> Node.text(form.name())));
      }
    }
    Map<String, Node.Entry> schema = new LinkedHashMap<>();
    schema.put("type", new Node.Entry("type", place, Node.text("object")));
    schema.put(
        "properties", new Node.Entry("properties", place, new Node.Mapping(properties, place)));
    if (!required.isEmpty()) {
      schema.put("required", new Node.Entry("required", place, new Node.Sequence(required, place)));
    }
    return new Node.Mapping(schema, place);
  }

  private static Node.Mapping property(Node.Mapping parameter) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(octets(parameter).entries());
    for (String key : List.of("name", "in", "required", "collectionFormat", "allowEmptyValue")) {
      entries.remove(key);
    }
    return new Node.Mapping(entries, parameter.place());
  }

  private static Node.Mapping encoding(List<DeclaredInputs.Form> forms) {
    Map<String, Node> encoding = new LinkedHashMap<>();
    for (DeclaredInputs.Form form : forms) {
      if (SwaggerStyles.isList(form.node())) {
        Map<String, Node> entry = new LinkedHashMap<>();
        entry.put("style", Node.text(SwaggerStyles.style(form.node(), In.QUERY)));
        entry.put("explode", Node.bool(SwaggerStyles.explode(form.node(), In.QUERY)));
        encoding.put(form.name(), Node.Mapping.of(entry));
      }
    }
    return Node.Mapping.of(encoding);
  }

  /** Returns the content of a response, which has some if it has a schema. */
  List<DocumentContent> contents(Node.Mapping response, Node.Mapping operation) {
    Optional<Node> schema = response.get("schema").filter(node -> !Values.isNull(node));
    Map<String, Node.Entry> examples = new LinkedHashMap<>();
    values.entries(response, "examples").forEach(entry -> examples.put(entry.key(), entry));
    if (schema.isEmpty()) {
      return List.of();
    }
    boolean isFile = schema.get() instanceof Node.Mapping mapping && isFile(mapping);
    Place place = schema.get().place();
    List<DocumentContent> contents = new ArrayList<>();
    for (Media media : or(media(operation, "produces"), isFile ? OCTETS : JSON, place)) {
      Node.Mapping node = only(response, "schema");
      Node.Entry example = examples.get(media.type());
      if (example != null) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(node.entries());
        entries.put("example", new Node.Entry("example", example.keyPlace(), example.value()));
        node = new Node.Mapping(entries, node.place());
      }
      contents.add(new DocumentContent(media.type(), schema(node), node, media.place()));
    }
    return contents;
  }

  private Optional<SchemaUse> schema(Node.Mapping in) {
    return new ContentReader(values)
        .schema(in)
        .map(
            use ->
                use.node() instanceof Node.Mapping mapping ? new SchemaUse(octets(mapping)) : use);
  }

  /** Returns a file, which only Swagger 2.0 has, as the schema of octets. */
  private static Node.Mapping octets(Node.Mapping schema) {
    if (!isFile(schema)) {
      return schema;
    }
    Place place = schema.get("type").orElseThrow().place();
    Map<String, Node.Entry> entries = new LinkedHashMap<>(schema.entries());
    entries.put("type", new Node.Entry("type", place, Node.text("string")));
    entries.put("format", new Node.Entry("format", place, Node.text("binary")));
    return new Node.Mapping(entries, schema.place());
  }

  private static boolean isFile(Node.Mapping schema) {
    return schema.text("type").filter("file"::equals).isPresent();
  }

  private static Node.Mapping only(Node.Mapping in, String... keys) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (String key : keys) {
      Node.Entry entry = in.entries().get(key);
      if (entry != null) {
        entries.put(key, entry);
      }
    }
    return new Node.Mapping(entries, in.place());
  }

  /** Returns the media types of an operation, or else those of the document. */
  private List<Media> media(Node.Mapping operation, String key) {
    Node.Mapping in = operation.get(key).isPresent() ? operation : root;
    List<Media> media = new ArrayList<>();
    for (Node item : values.items(in, key)) {
      if (item instanceof Node.Scalar scalar && !Values.isNull(item)) {
        media.add(new Media(scalar.text(), scalar.place()));
      } else {
        values.wrong(item, key, "a list of media types");
      }
    }
    return media;
  }

  private static List<Media> or(List<Media> media, String otherwise, Place place) {
    return media.isEmpty() ? List.of(new Media(otherwise, place)) : media;
  }

  private static boolean is(Media media, String type) {
    return media.type().toLowerCase(Locale.ROOT).startsWith(type);
  }
}

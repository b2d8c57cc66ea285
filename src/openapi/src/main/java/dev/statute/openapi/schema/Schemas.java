package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schemas of the types that contracts speak of. A type of the user's own becomes a component,
 * to which its uses refer; types of the JDK stand where they are used. The result depends on the
 * contracts only, not on the order of the contracts or uses.
 */
public final class Schemas {

  private final SchemaSettings settings;
  private final Reports reports;
  private final Components components;
  private final JsonSchemas json;
  private final TextSchemas texts;
  private final OlderDialect older;

  private Schemas(List<PublishedContract> contracts, SchemaSettings settings) {
    PublishedTypes types = PublishedTypes.of(contracts);
    this.settings = settings;
    this.reports = new Reports();
    this.components = new Components(types);
    this.json = new JsonSchemas(types, components, settings, reports);
    this.texts = new TextSchemas(types, settings);
    this.older = new OlderDialect(name -> components.get(name).map(Keywords::mapping));
  }

  /**
   * Makes schemas.
   *
   * @param contracts describe the types
   * @param settings what the schemas depend on besides the types
   */
  public static Schemas of(List<PublishedContract> contracts, SchemaSettings settings) {
    return new Schemas(contracts, settings);
  }

  /**
   * Returns the schema of values that are written as JSON.
   *
   * @param type the type
   * @param annotations the annotations of what has the type, such as constraints
   * @param doc what the source says of it; empty for nothing
   * @return the schema, which refers to {@link #components()}
   */
  public Node.Mapping use(TypeUse type, List<AnnotationUse> annotations, String doc) {
    return finished(json.of(type, annotations, "").describe(settings.javadoc().apply(doc)));
  }

  /**
   * Returns the schema of values that are written as text: in paths, queries, header fields,
   * cookies and forms.
   *
   * @param type the type
   * @param annotations the annotations of what has the type, such as constraints
   * @param doc what the source says of it; empty for nothing
   */
  public Node.Mapping text(TypeUse type, List<AnnotationUse> annotations, String doc) {
    return finished(texts.of(type, annotations).describe(settings.javadoc().apply(doc)));
  }

  /**
   * Returns the schema of the value of a header field.
   *
   * @param name the name of the field, in any case
   * @param javaType the Java type of its value; empty where it is a text
   */
  public Node.Mapping field(String name, String javaType) {
    return finished(texts.ofField(name, javaType));
  }

  /** Returns the schemas that uses so far refer to, by their names. */
  public SortedMap<String, Node.Mapping> components() {
    SortedMap<String, Node.Mapping> all = new TreeMap<>();
    components.all().forEach((name, keywords) -> all.put(name, finished(keywords)));
    return all;
  }

  /** Returns the schema of a name that uses so far refer to. */
  public Optional<Node.Mapping> component(String name) {
    return components.get(name).map(this::finished);
  }

  /** Returns what the schemas so far cannot say, sorted, each once. */
  public List<SchemaReport> reports() {
    return reports.all();
  }

  private Node.Mapping finished(Keywords keywords) {
    Node.Mapping schema = keywords.mapping();
    return settings.dialect() == SchemaDialect.V3_0 ? older.of(schema) : schema;
  }
}

package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Role;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentDeviation;
import dev.statute.openapi.model.DocumentOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes operations of contracts. */
public final class OperationMaker {

  private static final String LIMIT = "x-statute-content-limit";

  private final ConversionContext context;
  private final SecurityMaker security;
  private final ParameterMaker parameters;
  private final ContentMaker contents;
  private final ResponseMaker responses;
  private final PathMaker paths;
  private final boolean addsPreconditions;

  /**
   * Makes it.
   *
   * @param addsPreconditions whether operations that declare a failed precondition get one
   */
  public OperationMaker(
      ConversionContext context, SecurityMaker security, boolean addsPreconditions) {
    this.context = context;
    this.security = security;
    this.addsPreconditions = addsPreconditions;
    ContentForms forms = new ContentForms(context);
    this.parameters = new ParameterMaker(context);
    this.contents = new ContentMaker(context, forms);
    this.responses = new ResponseMaker(context, forms);
    this.paths = new PathMaker(context.notes());
  }

  /**
   * An operation, and where the document has its parts.
   *
   * @param shape what tells its path from others, whatever its variables are called
   */
  public record Made(PublishedOperation operation, String shape, Map<Pointer, Place> places) {}

  /** Returns the shape of the path of an operation; nothing if no path can be made of it. */
  public Optional<String> shape(DocumentOperation operation) {
    return paths.of(operation).map(path -> path.template().shape());
  }

  /**
   * Makes an operation; nothing if no path can be made of its own.
   *
   * @param name its Java name
   * @param replyName the simple name of the type of its replies
   * @param owner the binary name of its interface
   * @param role what its server is
   */
  public Optional<Made> make(
      DocumentOperation operation, String name, String replyName, String owner, Role role) {
    return paths
        .of(operation)
        .map(path -> make(new OperationDraft(operation, name, replyName, path), owner, role));
  }

  private Made make(OperationDraft draft, String owner, Role role) {
    DocumentOperation operation = draft.source();
    parameters.addTo(draft, operation);
    operation.content().ifPresent(content -> contents.addTo(draft, content));
    responses.addTo(draft, operation);
    new MissingInputs(draft, context.law(), role, context.notes(), addsPreconditions).add();
    List<PublishedInput> inputs = ParameterRecords.of(draft, context.names(), context.notes());
    note(operation);
    PublishedOperation made =
        new PublishedOperation(
            draft.name(),
            draft.name(),
            owner,
            operation.method(),
            draft.path().template().text(),
            new PublishedDoc(doc(operation), operation.isDeprecated(), ""),
            new JavaSignature(
                context.names().qualified(draft.typeName()),
                "",
                false,
                false,
                List.of(),
                List.of(),
                List.of()),
            Lifecycles.of(operation),
            security.of(operation),
            List.of(),
            contentLimit(operation),
            inputs,
            new Shaper(draft, context.law(), role).responses(),
            deviations(operation));
    return new Made(made, draft.path().template().shape(), draft.places());
  }

  private void note(DocumentOperation operation) {
    operation
        .others()
        .forEach(
            other ->
                context
                    .notes()
                    .unsaid(other.place(), other.key(), "contracts have no word for it"));
    if (operation.tags().size() > 1) {
      context
          .notes()
          .unsaid(operation.methodPlace(), "several tags", "only the first one groups operations");
    }
    if (!operation.servers().isEmpty()) {
      context
          .notes()
          .unsaid(
              operation.methodPlace(),
              "servers of an operation",
              "clients are given the URI of the server");
    }
    for (Node.Entry entry : operation.node().entries().values()) {
      if (entry.key().equals("externalDocs")) {
        context.notes().unsaid(entry.keyPlace(), entry.key(), "links are left out");
      } else if (entry.key().startsWith("x-")
          && !Lifecycles.EXTENSIONS.contains(entry.key())
          && !entry.key().startsWith("x-statute-")) {
        context.notes().unsaid(entry.keyPlace(), "x-", "extensions are left out");
      }
    }
  }

  /** A summary and a description are the first and the other paragraphs of one text. */
  private static String doc(DocumentOperation operation) {
    String summary = operation.summary().strip();
    String description = operation.description().strip();
    if (summary.isEmpty() || description.isEmpty() || description.startsWith(summary)) {
      return description.isEmpty() ? summary : description;
    }
    return summary + "\n\n" + description;
  }

  private static OptionalLong contentLimit(DocumentOperation operation) {
    return operation
        .content()
        .flatMap(content -> content.node().get(LIMIT))
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text())
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }

  private static List<PublishedDeviation> deviations(DocumentOperation operation) {
    List<DocumentDeviation> all = new ArrayList<>(operation.deviations());
    operation.responses().forEach(response -> all.addAll(response.deviations()));
    return published(all);
  }

  /** Returns deviations as contract files have them. */
  public static List<PublishedDeviation> published(List<DocumentDeviation> deviations) {
    return deviations.stream()
        .filter(deviation -> !deviation.rule().isEmpty())
        .map(deviation -> new PublishedDeviation(deviation.rule(), deviation.reason()))
        .distinct()
        .sorted(
            Comparator.comparing(PublishedDeviation::rule)
                .thenComparing(PublishedDeviation::reason))
        .toList();
  }
}

package dev.statute.generate.reply;

import com.palantir.javapoet.ClassName;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.generate.ClientFacts;
import dev.statute.generate.Docs;
import dev.statute.generate.Lifecycles;
import dev.statute.generate.MatchedCase;
import dev.statute.generate.OtherwiseCase;
import dev.statute.generate.ReplyCase;
import dev.statute.generate.ReplyCases;
import dev.statute.generate.SharedCase;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Code;
import dev.statute.source.Marks;
import dev.statute.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the reply types of an interface. */
public final class ReplyGenerator {

  private static final ClassName REPLY = RuntimeType.REPLY.className();

  /** About as long as a reply type of four cases. */
  private static final int LENGTH = 6_000;

  private final ApiDeclaration api;
  private final Marks marks;
  private final ReplyCases cases;

  private ReplyGenerator(ApiDeclaration api, Marks marks) {
    this.api = api;
    this.marks = marks;
    this.cases = new ReplyCases(api);
  }

  /**
   * Returns a file for each operation that names a reply type, after that of their common type.
   *
   * @param api the interface
   * @param marks the annotations that each type carries
   */
  public static List<SourceFile> generate(ApiDeclaration api, Marks marks) {
    ReplyGenerator generator = new ReplyGenerator(api, marks);
    List<SourceFile> files = new ArrayList<>();
    generator.common().ifPresent(files::add);
    generator.cases.operations().forEach(operation -> files.add(generator.reply(operation)));
    return files;
  }

  /**
   * Returns a file that depends on no type that is still to come: that of the common type, or else
   * of an operation; empty if there is none.
   *
   * @param api the interface, some of whose types are still to come
   * @param marks the annotations that the type carries
   */
  public static Optional<SourceFile> generateEarly(ApiDeclaration api, Marks marks) {
    ReplyGenerator generator = new ReplyGenerator(api, marks);
    ReplyCases cases = generator.cases;
    return cases.areSharedDecided()
        ? generator.common()
        : cases.operations().stream().filter(cases::areDecided).findFirst().map(generator::reply);
  }

  private Optional<SourceFile> common() {
    List<OperationDeclaration> operations = cases.operations();
    if (operations.isEmpty()) {
      return Optional.empty();
    }
    String doc = "The replies of the operations of " + Docs.code(api.name()) + ".";
    Code code =
        start(List.of(doc), cases.common(), REPLY, operations.stream().map(cases::type).toList());
    String separator = "";
    for (SharedCase shared : cases.shared()) {
      code.add(separator);
      ReplyRecord.add(shared.replyCase(), shared.replies(), code);
      separator = "\n";
    }
    return Optional.of(SourceFile.of(cases.common(), code.close(), cases.recordNames(), marks));
  }

  private SourceFile reply(OperationDeclaration operation) {
    ClassName name = cases.type(operation);
    List<ReplyCase> replyCases = cases.cases(operation);
    String doc = "The reply of {@code " + operation.name() + "}" + route(operation) + ".";
    List<OtherwiseCase> otherwise = cases.otherwise(operation);
    List<MatchedCase> all = new ArrayList<>(replyCases);
    all.addAll(otherwise);
    String stability =
        Lifecycles.stability(api.contract().lifecycleOf(operation.operation()).orElse(null));
    Code code =
        start(
            operation
                .method()
                .map(method -> List.of(doc, ClientFacts.of(method, api.law()), stability))
                .orElse(List.of(doc, stability))
                .stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .toList(),
            name,
            cases.common(),
            all.stream().map(MatchedCase::type).toList());
    if (!all.isEmpty()) {
      MatchMethod.add(name, all, code);
    }
    for (ReplyCase replyCase : replyCases) {
      if (!cases.isShared(replyCase)) {
        code.add("\n");
        ReplyRecord.add(replyCase, List.of(name), code);
      }
    }
    for (OtherwiseCase otherwiseCase : otherwise) {
      code.add("\n");
      OtherwiseRecord.add(otherwiseCase, name, code);
    }
    return SourceFile.of(name, code.close(), cases.recordNames(), marks);
  }

  private String route(OperationDeclaration operation) {
    return operation
        .method()
        .map(
            method ->
                " to " + Docs.code((method.token() + " " + api.pathOf(operation).text()).strip()))
        .orElse("");
  }

  /** An interface that permits nothing cannot be sealed; a rule has said what is missing. */
  private Code start(List<String> doc, ClassName name, ClassName above, List<ClassName> permitted) {
    Code code = new Code(LENGTH).doc(Docs.paragraphs(doc.toArray(String[]::new)));
    marks.addTo(code);
    code.add(api.visible() ? "public " : "").add(permitted.isEmpty() ? "non-sealed " : "sealed ");
    code.add("interface ").add(name.simpleName()).add(" extends ").add(above);
    return code.add(permitted.isEmpty() ? " " : " permits ")
        .add(permitted)
        .add(permitted.isEmpty() ? "" : " ")
        .open();
  }
}

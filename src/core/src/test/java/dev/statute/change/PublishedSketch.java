package dev.statute.change;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes published contracts of a few words, for tests:
 *
 * <pre>{@code
 * new PublishedSketch()
 *     .operation("get", "GET /orders/{id}", "path id long", "200 body=Order ETag; 404 body=Problem")
 *     .record("Order", "long id; @Size(max=9) String? note")
 *     .enumeration("State", "OPEN; SHUT")
 *     .contract()
 * }</pre>
 */
public final class PublishedSketch {

  /** The standard law. */
  public static final Law LAW = new Laws().standard();

  private static final String NAME = "com.example.Orders";

  private final List<PublishedOperation> operations = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();
  private final List<PublishedType> types = new ArrayList<>();
  private UnaryOperator<PublishedContract> last = UnaryOperator.identity();

  /**
   * Adds an operation.
   *
   * @param key its Java name, with the types of its parameters in parentheses if it is overloaded
   * @param route its method and path
   * @param inputs what it takes, separated by semicolons; see {@link InputSketch}
   * @param responses what it answers, separated by semicolons; see {@link ResponseSketch}
   */
  public PublishedSketch operation(String key, String route, String inputs, String responses) {
    String name = key.replaceFirst("\\(.*", "");
    operations.add(
        new PublishedOperation(
            key,
            name,
            NAME,
            route.substring(0, route.indexOf(' ')),
            route.substring(route.indexOf(' ') + 1),
            PublishedDoc.NONE,
            new JavaSignature(
                "com.example." + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                "",
                false,
                false,
                List.of(),
                List.of(),
                list(responses).map(text -> ResponseSketch.response(LAW, text).key()).toList()),
            Optional.empty(),
            List.of(),
            List.of(),
            OptionalLong.empty(),
            list(inputs).map(InputSketch::input).toList(),
            list(responses)
                .map(text -> ResponseSketch.response(LAW, text))
                .sorted(
                    Comparator.comparing(PublishedResponse::status)
                        .thenComparing(PublishedResponse::key))
                .toList(),
            List.of()));
    return this;
  }

  /** Changes the operation that was added last. */
  public PublishedSketch but(UnaryOperator<PublishedOperation> change) {
    int index = operations.size() - 1;
    operations.set(index, change.apply(operations.get(index)));
    return this;
  }

  /** Changes the contract once it is complete, after whatever else does. */
  public PublishedSketch finallyBut(UnaryOperator<PublishedContract> change) {
    UnaryOperator<PublishedContract> before = last;
    last = contract -> change.apply(before.apply(contract));
    return this;
  }

  /** Adds a method with a body that is no operation: {@code Get get(long)}. */
  public PublishedSketch method(String signature) {
    methods.add(signature);
    return this;
  }

  /** Adds a record with components such as {@code @Size(max=9) String? note}. */
  public PublishedSketch record(String name, String components) {
    return type(
        name,
        PublishedType.Kind.RECORD,
        list(components).map(PublishedSketch::member).toList(),
        List.of());
  }

  /** Adds an enum with constants. */
  public PublishedSketch enumeration(String name, String constants) {
    return type(
        name,
        PublishedType.Kind.ENUM,
        List.of(),
        list(constants)
            .map(constant -> new PublishedConstant(constant, List.of(), PublishedDoc.NONE))
            .toList());
  }

  /** Adds a type of any kind. */
  public PublishedSketch type(PublishedType type) {
    types.add(type);
    return this;
  }

  private PublishedSketch type(
      String name,
      PublishedType.Kind kind,
      List<PublishedMember> members,
      List<PublishedConstant> constants) {
    return type(
        new PublishedType(
            TypeSketch.qualified(name),
            kind,
            List.of(),
            members,
            constants,
            Optional.empty(),
            List.of(),
            List.of(),
            PublishedDoc.NONE));
  }

  /** Reads a member of a type: annotations, then its type, then its name. */
  public static PublishedMember member(String text) {
    List<String> words = Arrays.asList(text.split(" "));
    List<AnnotationUse> annotations =
        words.stream().filter(word -> word.startsWith("@")).map(TypeSketch::annotation).toList();
    return new PublishedMember(
        words.get(words.size() - 1),
        TypeSketch.type(words.get(words.size() - 2)),
        annotations,
        PublishedDoc.NONE);
  }

  /** Returns the contract. */
  public PublishedContract contract() {
    return last.apply(
        new PublishedContract(
            NAME,
            "",
            Role.ORIGIN,
            "",
            List.of(),
            methods.stream().sorted().toList(),
            PublishedDoc.NONE,
            new LawUse("http.yaml", "0".repeat(64), List.of()),
            Optional.empty(),
            List.of(),
            operations.stream().sorted(Comparator.comparing(PublishedOperation::key)).toList(),
            types.stream().sorted(Comparator.comparing(PublishedType::name)).toList(),
            List.of()));
  }

  private static Stream<String> list(String text) {
    return Stream.of(text.split(";")).map(String::strip).filter(word -> !word.isEmpty());
  }
}

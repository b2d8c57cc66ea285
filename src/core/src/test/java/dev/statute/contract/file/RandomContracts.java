package dev.statute.contract.file;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.shape.Caching;
import dev.statute.law.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * Makes contracts at random, with names and texts that files and readers have trouble with. What
 * has no order is sorted, as the form demands.
 */
public final class RandomContracts extends RandomTexts {

  private static final List<String> MEDIA_TYPES =
      List.of("", "*/*", "application/json", "text/plain; charset=utf-8", "image/*", "a/b+c");

  private static final List<String> STATUSES =
      List.of("200", "201", "204", "304", "404", "4XX", "503", "default");

  /** Begins to make contracts of a seed. */
  public RandomContracts(long seed) {
    super(new SplittableRandom(seed));
  }

  /** Makes a contract. */
  public PublishedContract next() {
    String name = typeName();
    return new PublishedContract(
        name,
        maybe(this::line, ""),
        pick(List.of(Role.values())),
        maybe(() -> "/" + line(), ""),
        few(this::typeName),
        few(this::line),
        doc(),
        law(),
        lifecycle(),
        sorted(distinct(this::line, this::scheme), PublishedScheme::name),
        sorted(distinct(this::key, key -> operation(key, name)), PublishedOperation::key),
        sorted(distinct(this::typeName, this::type), PublishedType::name),
        deviations());
  }

  private PublishedOperation operation(String key, String api) {
    List<PublishedResponse> responses = distinct(this::name, this::response);
    responses.sort(
        Comparator.comparing(PublishedResponse::status).thenComparing(PublishedResponse::key));
    return new PublishedOperation(
        key,
        random.nextBoolean() ? name() : key.replaceAll("\\(.*", ""),
        random.nextBoolean() ? api : typeName(),
        pick(List.of("GET", "POST", "PURGE", "get", "M-SEARCH", "null")),
        "/" + line(),
        doc(),
        new JavaSignature(
            maybe(this::typeName, ""),
            maybe(this::typeName, ""),
            random.nextBoolean(),
            random.nextBoolean(),
            few(this::line),
            few(this::typeName),
            few(this::name)),
        lifecycle(),
        few(() -> new PublishedRequirement(maybe(this::line, ""), few(this::line))),
        few(this::name),
        random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong(1L << 50)),
        distinct(this::name, parameter -> input(parameter, 0)),
        responses,
        deviations());
  }

  private PublishedInput input(String name, int depth) {
    InputSource source = pick(List.of(InputSource.values()));
    TypeUse type = type(0);
    List<PublishedContent> content =
        random.nextBoolean() ? content() : List.of(new PublishedContent("", false, type));
    return new PublishedInput(
        name,
        type,
        source,
        random.nextBoolean() ? name : maybe(this::line, ""),
        random.nextBoolean(),
        maybe(this::line, ""),
        few(this::text),
        random.nextBoolean(),
        depth > 1 ? List.of() : distinct(this::name, member -> input(member, depth + 1)),
        content,
        few(this::annotation),
        maybe(this::text, ""));
  }

  private List<PublishedContent> content() {
    return distinct(
        () -> pick(MEDIA_TYPES),
        mediaType -> new PublishedContent(mediaType, random.nextBoolean(), type(0)));
  }

  private PublishedResponse response(String key) {
    return new PublishedResponse(
        key,
        pick(STATUSES),
        maybe(this::typeName, ""),
        distinct(this::name, name -> new PublishedComponent(name, type(0))),
        random.nextBoolean(),
        content(),
        random.nextBoolean(),
        maybe(this::line, ""),
        sorted(distinct(this::name, this::field), PublishedField::name),
        pick(List.of(Caching.values())),
        maybe(this::text, ""));
  }

  private PublishedField field(String name) {
    return new PublishedField(
        name,
        random.nextBoolean(),
        maybe(this::typeName, ""),
        pick(List.of(PublishedField.Origin.values())),
        maybe(() -> "RFC 9110, 15.5.6", ""),
        random.nextBoolean());
  }

  private PublishedType type(String name) {
    return new PublishedType(
        name,
        pick(List.of(PublishedType.Kind.values())),
        few(this::name),
        distinct(
            this::name,
            member -> new PublishedMember(member, type(0), few(this::annotation), doc())),
        distinct(
            this::name, constant -> new PublishedConstant(constant, few(this::annotation), doc())),
        random.nextBoolean() ? Optional.empty() : Optional.of(type(0)),
        few(() -> type(0)),
        few(this::annotation),
        doc());
  }

  /** Makes the use of a type, Java's or none that Java could write. */
  private TypeUse type(int depth) {
    List<AnnotationUse> annotations = random.nextInt(4) == 0 ? few(this::annotation) : List.of();
    boolean isNullable = random.nextInt(3) == 0;
    int kind = depth > 2 ? 0 : random.nextInt(9);
    return switch (kind) {
      case 0, 1, 2 -> new TypeUse(typeName(), List.of(), isNullable, annotations);
      case 3, 4 -> new TypeUse(typeName(), few(() -> type(depth + 1)), isNullable, annotations);
      case 5 -> new TypeUse(TypeUse.ARRAY, List.of(type(depth + 1)), isNullable, annotations);
      case 6 -> new TypeUse("?", List.of(), isNullable, annotations);
      case 7 ->
          new TypeUse(
              random.nextBoolean() ? "? extends" : "? super",
              List.of(type(depth + 1)),
              isNullable,
              annotations);
      default ->
          new TypeUse(
              pick(List.of("", "my class", "?", "[]", "? extends", "a<b>", "`", "\\")),
              few(() -> type(depth + 1)),
              isNullable,
              annotations);
    };
  }

  private AnnotationUse annotation() {
    return new AnnotationUse(
        typeName(), distinct(this::name, member -> new AnnotationUse.Value(member, value())));
  }

  private LawUse law() {
    List<LawUse.OwnTerm> own = new ArrayList<>();
    for (LawUse.OwnTerm.Kind kind : LawUse.OwnTerm.Kind.values()) {
      own.addAll(
          sorted(
              distinct(this::line, name -> new LawUse.OwnTerm(kind, name, text())),
              LawUse.OwnTerm::name));
    }
    return new LawUse(line(), pick(List.of("", "1e5", "0123456789abcdef", "f00")), own);
  }

  private PublishedScheme scheme(String name) {
    return new PublishedScheme(
        name,
        pick(List.of(SecurityScheme.Kind.values())),
        maybe(this::text, ""),
        random.nextBoolean(),
        maybe(this::line, ""),
        pick(List.of(SecurityScheme.Location.values())),
        maybe(this::text, ""),
        maybe(this::line, ""),
        maybe(this::line, ""),
        maybe(this::line, ""));
  }

  private Optional<PublishedLifecycle> lifecycle() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(
            new PublishedLifecycle(
                random.nextBoolean(),
                moment(),
                moment(),
                maybe(this::line, ""),
                maybe(() -> "preview", "")));
  }

  private Optional<Instant> moment() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(Instant.ofEpochSecond(random.nextLong(1L << 34), random.nextInt(2) * 5_000));
  }

  private List<PublishedDeviation> deviations() {
    List<PublishedDeviation> deviations = new ArrayList<>();
    deviations.addAll(few(() -> new PublishedDeviation(name(), text())));
    deviations.sort(
        Comparator.comparing(PublishedDeviation::rule).thenComparing(PublishedDeviation::reason));
    return deviations;
  }

  private PublishedDoc doc() {
    return random.nextBoolean()
        ? PublishedDoc.NONE
        : new PublishedDoc(maybe(this::text, ""), random.nextBoolean(), maybe(this::text, ""));
  }

  private String key() {
    return name() + maybe(() -> "(" + typeName() + ",long)", "");
  }
}

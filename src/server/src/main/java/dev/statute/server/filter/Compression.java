package dev.statute.server.filter;

import dev.statute.codec.Content;
import dev.statute.field.AcceptEncoding;
import dev.statute.field.CacheControl;
import dev.statute.field.ContentCoding;
import dev.statute.field.ContentEncoding;
import dev.statute.field.ContentLength;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.Limits;
import dev.statute.server.Request;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * Compresses responses with gzip, for clients that accept it (RFC 9110, 8.4.1.3, 12.5.3), and
 * decodes requests, if it is told to.
 *
 * <ul>
 *   <li>Compressed is content of media types that gain by it, from 1024 octets on. Partial content
 *       (206), content that has a coding, and responses with {@code no-transform} or a digest are
 *       left alone. A client that accepts nothing but gzip gets all other content compressed.
 *   <li>A response that could be compressed names {@code Accept-Encoding} in {@code Vary}.
 *   <li>A strong entity tag ends with {@code --gzip} where the content is compressed, since it is
 *       another representation (RFC 9110, 8.8.3.3). Operations do not see that: it is left out of
 *       {@code If-Match} and {@code If-None-Match}, and a 304 has the tag that the client has.
 *   <li>Live content is passed on with each flush.
 *   <li>A client that accepts no coding that there is, not even {@code identity}, gets the content
 *       without.
 * </ul>
 *
 * <p>Content in which a secret and what an attacker wrote stand together tells of the secret by its
 * compressed length; an operation protects it with {@code Cache-Control: no-transform}.
 */
public final class Compression implements Filter {

  private static final int MINIMUM = 1024;
  private static final List<ContentCoding> CODINGS =
      List.of(ContentCoding.GZIP, ContentCoding.IDENTITY);
  private static final String VARY = Header.VARY.fieldName();
  private static final String ACCEPT_ENCODING = Header.ACCEPT_ENCODING.fieldName();
  private static final String CONTENT_ENCODING = Header.CONTENT_ENCODING.fieldName();

  /** Forbid to change the content, or would be wrong for it. */
  private static final Set<FieldName> BINDING =
      Set.of(
          new FieldName(CONTENT_ENCODING),
          new FieldName(Header.CONTENT_RANGE.fieldName()),
          new FieldName(Header.CONTENT_DIGEST.fieldName()),
          new FieldName(Header.REPR_DIGEST.fieldName()));

  private static final Set<FieldName> OF_ENCODED =
      Set.of(new FieldName(CONTENT_ENCODING), new FieldName(Header.CONTENT_LENGTH.fieldName()));

  private final int minimum;
  private final Predicate<MediaType> types;
  private final OptionalLong decoded;

  private Compression(int minimum, Predicate<MediaType> types, OptionalLong decoded) {
    this.minimum = minimum;
    this.types = Objects.requireNonNull(types, "types");
    this.decoded = decoded;
  }

  /**
   * Compresses responses.
   *
   * @return the filter
   */
  public static Compression gzip() {
    return new Compression(MINIMUM, Compressible::is, OptionalLong.empty());
  }

  /**
   * Changes how long content has to be.
   *
   * @param octets the least that are compressed, not negative; content whose length is not known
   *     counts as long, unless a codec writes it: so much of that is written before it is sent, in
   *     the thread that completes the answer
   * @return such a filter
   * @throws IllegalArgumentException if it is negative
   */
  public Compression from(int octets) {
    if (octets < 0) {
      throw new IllegalArgumentException("octets must not be negative: " + octets);
    }
    return new Compression(octets, types, decoded);
  }

  /**
   * Changes what is compressed.
   *
   * @param compressed tells media types that gain by it; unless set, texts, JSON, XML, JavaScript
   *     and SVG
   * @return such a filter
   */
  public Compression types(Predicate<MediaType> compressed) {
    return new Compression(minimum, compressed, decoded);
  }

  /**
   * Decodes requests too, as far as {@link Limits#requestContent()} of the standard limits allows
   * for compressed content.
   *
   * @return such a filter
   */
  public Compression decoding() {
    return decoding(Limits.standard().requestContent());
  }

  /**
   * Decodes requests whose content has the coding gzip: operations get it as if it had none. The
   * limit of the server for the content of requests is in force for what is decoded; beyond, the
   * client gets a 413. What is not gzip gets 400. Content in another coding gets 415, with an
   * {@code Accept-Encoding} that names gzip (RFC 7694, 3), where an operation does not read it as
   * it is.
   *
   * @param most the most octets of compressed content, not negative; a request that announces more
   *     is not decoded, and one that has more nevertheless gets 400
   * @return such a filter
   * @throws IllegalArgumentException if it is negative
   */
  public Compression decoding(long most) {
    if (most < 0) {
      throw new IllegalArgumentException("octets must not be negative: " + most);
    }
    return new Compression(minimum, types, OptionalLong.of(most));
  }

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    Optional<AcceptEncoding> accepted =
        request.fields().readable(Header.ACCEPT_ENCODING, AcceptEncoding.CODEC);
    boolean isWanted =
        accepted.flatMap(some -> some.best(CODINGS)).equals(Optional.of(ContentCoding.GZIP));
    boolean isForced =
        isWanted && accepted.filter(some -> some.quality(ContentCoding.IDENTITY) == 0).isPresent();
    return next.answer(plain(request, isWanted))
        .thenApply(answer -> code(answer, request, isWanted, isForced));
  }

  /** Leaves out of a request what only this filter knows. */
  private Request plain(Request request, boolean isWanted) {
    Fields fields = CodedTags.unmark(request.fields(), Header.IF_MATCH);
    // Who wants no gzip now must not be told that what was compressed is still good.
    boolean isSafe = Method.find(request.method()).filter(Method::isSafe).isPresent();
    if (isWanted || !isSafe) {
      fields = CodedTags.unmark(fields, Header.IF_NONE_MATCH);
    }
    if (decoded.isPresent() && isGzip(fields) && length(fields) <= decoded.getAsLong()) {
      return Request.builder(request)
          .fields(FieldChange.without(fields, OF_ENCODED))
          .content(new GzipInput(request.content(), decoded.getAsLong()))
          .build();
    }
    return fields == request.fields() ? request : Request.builder(request).fields(fields).build();
  }

  private static boolean isGzip(Fields fields) {
    return fields
        .readable(Header.CONTENT_ENCODING, ContentEncoding.CODEC)
        .filter(some -> some.codings().equals(List.of(ContentCoding.GZIP)))
        .isPresent();
  }

  private static long length(Fields fields) {
    return fields
        .readable(Header.CONTENT_LENGTH, ContentLength.CODEC)
        .map(ContentLength::octets)
        .orElse(0L);
  }

  private Answer code(Answer answer, Request request, boolean isWanted, boolean isForced) {
    Status status = Status.find(answer.code()).orElse(Status.OK);
    if (status == Status.UNSUPPORTED_MEDIA_TYPE) {
      return announce(answer);
    }
    if (status == Status.NOT_MODIFIED) {
      Fields varying = vary(answer.fields());
      return answer.withFields(
          isWanted ? CodedTags.markIfKnown(varying, request.fields()) : varying);
    }
    Optional<Content> content = answer.content().filter(some -> isFree(answer));
    if (content.isEmpty() || status == Status.PARTIAL_CONTENT) {
      return answer;
    }
    return isForced ? compress(answer, content.get()) : code(answer, content.get(), isWanted);
  }

  private Answer code(Answer answer, Content content, boolean isWanted) {
    boolean isShort = content.length().isPresent() && content.length().getAsLong() < minimum;
    if (isShort || !types.test(content.type())) {
      return answer;
    }
    if (!isWanted) {
      return answer.withFields(vary(answer.fields()));
    }
    return (content.isEncoded() ? GzipContent.ifShort(content, minimum) : Optional.<Content>empty())
        .map(answer::withContent)
        .orElseGet(() -> compress(answer, content));
  }

  private static Answer compress(Answer answer, Content content) {
    Fields fields = CodedTags.mark(vary(answer.fields()));
    return answer
        .withContent(GzipContent.of(content))
        .withFields(fields)
        .withField(CONTENT_ENCODING, ContentCoding.GZIP.name());
  }

  private static boolean isFree(Answer answer) {
    Fields fields = answer.fields();
    return BINDING.stream().allMatch(name -> fields.first(name.name()).isEmpty())
        && fields
            .readable(Header.CACHE_CONTROL, CacheControl.CODEC)
            .filter(CacheControl::isNoTransform)
            .isEmpty();
  }

  /** Says by what the coding was chosen (RFC 9110, 12.5.5). */
  private static Fields vary(Fields fields) {
    String present = fields.combined(VARY).orElse("");
    for (String name : present.split(",", -1)) {
      if (name.strip().equals("*") || name.strip().equalsIgnoreCase(ACCEPT_ENCODING)) {
        return fields;
      }
    }
    return FieldChange.add(fields, VARY, ACCEPT_ENCODING);
  }

  /** Tells in place of identity what is decoded, where a coding was refused. */
  private Answer announce(Answer answer) {
    boolean isOfCoding = decoded.isPresent() && answer.fields().first(ACCEPT_ENCODING).isPresent();
    return isOfCoding
        ? answer.withField(ACCEPT_ENCODING, ContentCoding.GZIP + ", identity")
        : answer;
  }
}

package dev.statute.client;

import dev.statute.codec.Content;
import dev.statute.field.ContentCoding;
import dev.statute.field.ContentEncoding;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPOutputStream;

/**
 * Accepts responses in gzip, and sends requests in it if told to (RFC 9110, 8.4.1.3).
 *
 * <p>A response in gzip is decoded, and loses {@code Content-Encoding} and {@code Content-Length}.
 * The limit of what a client keeps counts decoded octets, so that little content cannot become too
 * much; a stream has no limit, and whoever reads it counts. A request that has an {@code
 * Accept-Encoding} of its own, or asks for a {@code Range}, accepts no more by this, and its
 * response is not decoded.
 */
public final class Gzip implements TransportInterceptor {

  private static final String ACCEPT_ENCODING = Header.ACCEPT_ENCODING.fieldName();
  private static final String CONTENT_ENCODING = Header.CONTENT_ENCODING.fieldName();

  /** What no longer holds for decoded content. */
  private static final Set<FieldName> OF_CODED =
      Set.of(new FieldName(CONTENT_ENCODING), new FieldName(Header.CONTENT_LENGTH.fieldName()));

  private final long least;

  private Gzip(long least) {
    this.least = least;
  }

  /**
   * Accepts responses in gzip.
   *
   * @return an interceptor that sends content as it is
   */
  public static Gzip ofResponses() {
    return new Gzip(Long.MAX_VALUE);
  }

  /**
   * Sends the content of requests in gzip, too. A server that does not read gzip answers 415 (RFC
   * 9110, 15.5.16).
   *
   * @param octets the length from which content is coded, not negative; content of unknown length
   *     always is. Its length is not announced then
   * @return such an interceptor
   * @throws IllegalArgumentException if the number is negative
   */
  public Gzip withRequestsFrom(long octets) {
    if (octets < 0) {
      throw new IllegalArgumentException("octets must not be negative: " + octets);
    }
    return new Gzip(octets);
  }

  @Override
  public Transport intercept(Transport next) {
    return request -> {
      OutgoingRequest sent = coded(request);
      return hasOwnTerms(sent)
          ? next.sendAsync(sent)
          : next.sendAsync(sent.withField(ACCEPT_ENCODING, ContentCoding.GZIP.name()))
              .thenApply(response -> decoded(response, request.limit()));
    };
  }

  /** A part of coded content would be none that can be decoded (RFC 9110, 14.2). */
  private static boolean hasOwnTerms(OutgoingRequest request) {
    return request.fields().first(ACCEPT_ENCODING).isPresent()
        || request.fields().first(Header.RANGE.fieldName()).isPresent();
  }

  private OutgoingRequest coded(OutgoingRequest request) {
    Content content = request.content().orElse(null);
    if (content == null
        || content.length().orElse(Long.MAX_VALUE) < Math.max(least, 1)
        || least == Long.MAX_VALUE
        || request.fields().first(CONTENT_ENCODING).isPresent()) {
      return request;
    }
    return request
        .withField(CONTENT_ENCODING, ContentCoding.GZIP.name())
        .withContent(coded(content));
  }

  private static Content coded(Content content) {
    return content.isLive()
        ? Content.live(out -> code(content, out), content.type())
        : Content.stream(() -> new GzipEncodingStream(content.open()), content.type());
  }

  /** Lets each piece through that is flushed. */
  private static void code(Content live, OutputStream out) throws IOException {
    GZIPOutputStream coder = new GZIPOutputStream(out, true);
    live.writeTo(coder);
    coder.finish();
  }

  private static IncomingResponse decoded(IncomingResponse response, long limit) {
    if (!isCoded(response.fields())) {
      return response;
    }
    if (response.content() instanceof IncomingContent.Stream stream) {
      return decoded(response, IncomingContent.stream(new GzipDecodingStream(stream.in())));
    }
    if (response.content() instanceof IncomingContent.Kept kept && kept.size() > 0) {
      return decoded(response, decoded(kept, limit));
    }
    // Nothing to decode, in a response to HEAD for example.
    return response;
  }

  private static boolean isCoded(Fields fields) {
    return fields
        .readable(Header.CONTENT_ENCODING, ContentEncoding.CODEC)
        .filter(encoding -> encoding.codings().equals(List.of(ContentCoding.GZIP)))
        .isPresent();
  }

  private static IncomingContent decoded(IncomingContent.Kept coded, long limit) {
    KeptOctets octets = new KeptOctets();
    boolean isWhole;
    try (GzipDecodingStream in = new GzipDecodingStream(coded.open())) {
      isWhole = octets.fill(in, limit) && coded.isWhole();
    } catch (IOException e) {
      if (coded.isWhole()) {
        throw new CompletionException(e);
      }
      isWhole = false;
    }
    return new IncomingContent.Kept(octets, isWhole);
  }

  private static IncomingResponse decoded(IncomingResponse response, IncomingContent content) {
    Fields.Builder fields = Fields.builder();
    for (FieldLine line : response.fields()) {
      if (!OF_CODED.contains(line.name())) {
        fields.add(line);
      }
    }
    return response.withFields(fields.build()).withContent(content);
  }
}

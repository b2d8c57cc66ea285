package dev.statute.bench.run;

import dev.statute.field.Accept;
import dev.statute.field.AcceptEncoding;
import dev.statute.field.AcceptLanguage;
import dev.statute.field.AcceptRanges;
import dev.statute.field.Age;
import dev.statute.field.Allow;
import dev.statute.field.ByteRange;
import dev.statute.field.CacheControl;
import dev.statute.field.Challenge;
import dev.statute.field.Challenges;
import dev.statute.field.Connection;
import dev.statute.field.ContentEncoding;
import dev.statute.field.ContentLanguage;
import dev.statute.field.ContentLength;
import dev.statute.field.ContentLocation;
import dev.statute.field.ContentRange;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Expect;
import dev.statute.field.FieldNames;
import dev.statute.field.FieldValue;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.LanguageRange;
import dev.statute.field.LanguageTag;
import dev.statute.field.Links;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.MediaTypes;
import dev.statute.field.Products;
import dev.statute.field.Protocol;
import dev.statute.field.Range;
import dev.statute.field.RetryAfter;
import dev.statute.field.Upgrade;
import dev.statute.field.UriReference;
import dev.statute.field.Vary;
import dev.statute.field.structured.AcceptQuery;
import io.netty.handler.codec.DateFormatter;
import io.netty.handler.codec.http.HttpVersion;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.client5.http.validator.ETag;
import org.apache.hc.core5.http.ContentType;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.QuotedCSV;
import org.springframework.http.HttpRange;
import org.springframework.util.MimeTypeUtils;

/**
 * A value of each field type, written by ours and by a library that does the same, or most of it. A
 * name ends in that library. The types that are a text and nothing else write that, and are left
 * out. Where no library knows the field, it is one that writes any list.
 */
public enum WriteCase {
  ACCEPT_SPRING(
      "text/html;q=0.8, application/json, */*;q=0.1",
      Accept::parse,
      org.springframework.http.MediaType::parseMediaTypes,
      org.springframework.http.MediaType::toString),
  ACCEPT_ENCODING_APACHE(
      "gzip, br;q=0.9, identity;q=0.1",
      AcceptEncoding::parse,
      Elements::apache,
      Elements::apacheText),
  ACCEPT_LANGUAGE_APACHE(
      "de-CH, de;q=0.8, en;q=0.5", AcceptLanguage::parse, Elements::apache, Elements::apacheText),
  ACCEPT_QUERY_APACHE(
      "application/json, text/csv", AcceptQuery::parse, Elements::apache, Elements::apacheText),
  ACCEPT_RANGES_JETTY("bytes", AcceptRanges::parse, List::of, QuotedCSV::join),
  AGE_JDK("3600", Age::parse, Long::valueOf, seconds -> Long.toString(seconds)),
  ALLOW_JETTY(
      "GET, HEAD, PUT, OPTIONS", Allow::parse, text -> List.of(text.split(", ")), QuotedCSV::join),
  BYTE_RANGE_SPRING(
      "1000-1499",
      ByteRange::parse,
      text -> HttpRange.createByteRange(1000, 1499),
      HttpRange::toString),
  CACHE_CONTROL_APACHE(
      "public, max-age=3600, stale-while-revalidate=60",
      CacheControl::parse,
      Elements::apache,
      Elements::apacheText),
  CACHE_CONTROL_SPRING(
      "max-age=3600, public, stale-while-revalidate=60",
      CacheControl::parse,
      text ->
          org.springframework.http.CacheControl.maxAge(Duration.ofHours(1))
              .cachePublic()
              .staleWhileRevalidate(Duration.ofMinutes(1)),
      org.springframework.http.CacheControl::getHeaderValue),
  CHALLENGE_APACHE(
      "Bearer realm=\"api\"",
      Challenge::parse,
      text -> Elements.apacheParameters("realm=\"api\""),
      parameters -> "Bearer " + Elements.apacheText(parameters)),
  CHALLENGES_APACHE(
      "Bearer realm=\"api\"",
      Challenges::parse,
      text -> Elements.apacheParameters("realm=\"api\""),
      parameters -> "Bearer " + Elements.apacheText(parameters)),
  CONNECTION_JETTY(
      "keep-alive, upgrade, te",
      Connection::parse,
      text -> List.of(text.split(", ")),
      QuotedCSV::join),
  CONTENT_ENCODING_JETTY(
      "gzip, br", ContentEncoding::parse, text -> List.of(text.split(", ")), QuotedCSV::join),
  CONTENT_LANGUAGE_JETTY(
      "de-CH, en", ContentLanguage::parse, text -> List.of(text.split(", ")), QuotedCSV::join),
  CONTENT_LENGTH_JDK("348", ContentLength::parse, Long::valueOf, octets -> Long.toString(octets)),
  CONTENT_LOCATION_JETTY(
      "/orders/17?part=2", ContentLocation::parse, HttpURI::from, HttpURI::asString),
  CONTENT_RANGE_JETTY(
      "bytes 0-499/1234",
      ContentRange::parse,
      text -> new org.eclipse.jetty.http.ByteRange(0, 499),
      range -> range.toHeaderValue(1234)),
  ENTITY_TAG_APACHE("W/\"def-456\"", EntityTag::parse, ETag::parse, ETag::toString),
  ENTITY_TAG_SPRING(
      "W/\"def-456\"",
      EntityTag::parse,
      org.springframework.http.ETag::create,
      org.springframework.http.ETag::formattedTag),
  ENTITY_TAG_CONDITION_APACHE(
      "\"abc-123\", W/\"def-456\"",
      EntityTagCondition::parse,
      text -> List.of(ETag.parse("\"abc-123\""), ETag.parse("W/\"def-456\"")),
      tags -> tags.get(0).toString() + ", " + tags.get(1).toString()),
  EXPECT_APACHE("100-continue", Expect::parse, Elements::apache, Elements::apacheText),
  FIELD_NAMES_JETTY(
      "ETag, Last-Modified", FieldNames::parse, text -> List.of(text.split(", ")), QuotedCSV::join),
  HTTP_DATE_APACHE(
      "Sun, 06 Nov 1994 08:49:37 GMT",
      HttpDate::parse,
      DateUtils::parseStandardDate,
      DateUtils::formatStandardDate),
  HTTP_DATE_JETTY(
      "Sun, 13 Nov 1994 08:49:37 GMT",
      HttpDate::parse,
      DateUtils::parseStandardDate,
      HttpDateTime::format),
  HTTP_DATE_NETTY(
      "Sun, 06 Nov 1994 08:49:37 GMT",
      HttpDate::parse,
      text -> Date.from(Instant.ofEpochSecond(784111777)),
      DateFormatter::format),
  IF_RANGE_APACHE("\"abc-123\"", IfRange::parse, ETag::parse, ETag::toString),
  LANGUAGE_RANGE_JDK(
      "de-ch", LanguageRange::parse, Locale.LanguageRange::new, Locale.LanguageRange::getRange),
  LANGUAGE_TAG_JDK("de-CH", LanguageTag::parse, Locale::forLanguageTag, Locale::toLanguageTag),
  LINKS_APACHE(
      "</orders/2>; rel=\"next\", </orders/1>; rel=\"prev\"",
      Links::parse,
      Elements::apache,
      Elements::apacheText),
  MEDIA_RANGE_SPRING(
      "text/*;level=1", MediaRange::parse, MimeTypeUtils::parseMimeType, m -> m.toString()),
  MEDIA_TYPE_APACHE(
      "text/html; charset=UTF-8", MediaType::parse, ContentType::parse, ContentType::toString),
  MEDIA_TYPE_SPRING(
      "text/html;charset=utf-8", MediaType::parse, MimeTypeUtils::parseMimeType, m -> m.toString()),
  MEDIA_TYPES_SPRING(
      "application/json, text/csv;header=present",
      MediaTypes::parse,
      MimeTypeUtils::parseMimeTypes,
      MimeTypeUtils::toString),
  PRODUCTS_JDK(
      "curl/8.5.0 (x86_64) libcurl/8.5.0",
      Products::parse,
      text -> List.of(text.split(" ")),
      parts -> String.join(" ", parts)),
  PROTOCOL_NETTY("HTTP/2.0", Protocol::parse, HttpVersion::valueOf, HttpVersion::text),
  RANGE_SPRING(
      "bytes=0-499, 1000-1499, -200", Range::parse, HttpRange::parseRanges, HttpRange::toString),
  RETRY_AFTER_JDK("120", RetryAfter::parse, Long::valueOf, seconds -> Long.toString(seconds)),
  UPGRADE_JETTY(
      "HTTP/2.0, websocket", Upgrade::parse, text -> List.of(text.split(", ")), QuotedCSV::join),
  URI_REFERENCE_JDK(
      "https://example.org:8080/orders/17?part=2#top",
      UriReference::parse,
      URI::create,
      URI::toString),
  VARY_JETTY(
      "Accept, Accept-Language", Vary::parse, text -> List.of(text.split(", ")), QuotedCSV::join);

  private final String text;
  private final Supplier<String> ours;
  private final Supplier<String> other;

  <T> WriteCase(
      String text,
      Function<String, ? extends FieldValue> ours,
      Function<String, T> other,
      Function<T, String> write) {
    this.text = text;
    FieldValue value = ours.apply(text);
    T otherValue = other.apply(text);
    this.ours = value::toString;
    this.other = () -> write.apply(otherValue);
  }

  Supplier<String> ours() {
    return ours;
  }

  Supplier<String> other() {
    return other;
  }

  /** Sees that both write the text, but for optional spaces and quotes. */
  void check() {
    if (!bare(ours.get()).equals(bare(text)) || !bare(other.get()).equals(bare(text))) {
      throw new IllegalStateException(this + ": " + ours.get() + ", and " + other.get());
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\" \t]", "").toLowerCase(Locale.ROOT);
  }
}

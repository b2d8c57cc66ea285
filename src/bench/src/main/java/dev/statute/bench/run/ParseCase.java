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
import dev.statute.field.ConnectionOption;
import dev.statute.field.ContentCoding;
import dev.statute.field.ContentEncoding;
import dev.statute.field.ContentLanguage;
import dev.statute.field.ContentLength;
import dev.statute.field.ContentLocation;
import dev.statute.field.ContentRange;
import dev.statute.field.DeltaSeconds;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Expect;
import dev.statute.field.Expectation;
import dev.statute.field.FieldName;
import dev.statute.field.FieldNames;
import dev.statute.field.FieldValue;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.LanguageRange;
import dev.statute.field.LanguageTag;
import dev.statute.field.Link;
import dev.statute.field.Links;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.MediaTypes;
import dev.statute.field.Products;
import dev.statute.field.Protocol;
import dev.statute.field.Range;
import dev.statute.field.RangeUnit;
import dev.statute.field.RetryAfter;
import dev.statute.field.Upgrade;
import dev.statute.field.UriReference;
import dev.statute.field.Vary;
import dev.statute.field.structured.AcceptQuery;
import io.netty.handler.codec.DateFormatter;
import io.netty.handler.codec.http.HttpHeaderValidationUtil;
import io.netty.handler.codec.http.HttpVersion;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.client5.http.validator.ETag;
import org.apache.hc.core5.http.ContentType;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;
import org.springframework.util.MimeTypeUtils;

/**
 * A value of each field type, parsed by ours and by a library that does the same, or most of it. A
 * name ends in that library. Where no library knows the field, it is one that reads any list.
 */
public enum ParseCase {
  ACCEPT_SPRING(
      "text/html;q=0.8, application/json, */*;q=0.1",
      Accept::parse,
      org.springframework.http.MediaType::parseMediaTypes,
      List::size,
      3),
  ACCEPT_JETTY(
      "text/html;q=0.8, application/json, */*;q=0.1",
      Accept::parse,
      Elements::jettyByQuality,
      List::size,
      3),
  ACCEPT_ENCODING_JETTY(
      "gzip, br;q=0.9, identity;q=0.1",
      AcceptEncoding::parse,
      Elements::jettyByQuality,
      values -> values.get(1),
      "br"),
  ACCEPT_LANGUAGE_JDK(
      "de-CH, de;q=0.8, en;q=0.5",
      AcceptLanguage::parse,
      Locale.LanguageRange::parse,
      values -> values.get(2).getWeight(),
      0.5),
  ACCEPT_LANGUAGE_JETTY(
      "de-CH, de;q=0.8, en;q=0.5",
      AcceptLanguage::parse,
      Elements::jettyByQuality,
      values -> values.get(2),
      "en"),
  ACCEPT_QUERY_APACHE(
      "application/json, \"text/csv\"", AcceptQuery::parse, Elements::apache, e -> e.length, 2),
  ACCEPT_RANGES_APACHE(
      "bytes", AcceptRanges::parse, Elements::apacheTokens, List::copyOf, List.of("bytes")),
  AGE_JDK("3600", Age::parse, Long::valueOf, Long::intValue, 3600),
  ALLOW_APACHE(
      "GET, HEAD, PUT, OPTIONS",
      Allow::parse,
      Elements::apacheTokens,
      List::copyOf,
      List.of("GET", "HEAD", "PUT", "OPTIONS")),
  BYTE_RANGE_SPRING(
      "1000-1499",
      ByteRange::parse,
      text ->
          HttpRange.createByteRange(Long.parseLong(text, 0, 4, 10), Long.parseLong(text, 5, 9, 10)),
      range -> range.getRangeEnd(2000),
      1499L),
  CACHE_CONTROL_APACHE(
      "public, max-age=3600, stale-while-revalidate=60",
      CacheControl::parse,
      Elements::apache,
      e -> e[1].getValue(),
      "3600"),
  CHALLENGE_APACHE(
      "Bearer realm=\"api\", error=\"invalid_token\"",
      Challenge::parse,
      Elements::apacheChallenges,
      c -> c.get(0).getParams().get(0).getValue(),
      "api"),
  CHALLENGES_APACHE(
      "Basic realm=\"api\", Bearer realm=\"api\", error=\"invalid_token\"",
      Challenges::parse,
      Elements::apacheChallenges,
      List::size,
      2),
  CONNECTION_APACHE(
      "keep-alive, upgrade, te", Connection::parse, Elements::apacheTokens, s -> s.size(), 3),
  CONNECTION_OPTION_NETTY(
      "keep-alive",
      ConnectionOption::parse,
      HttpHeaderValidationUtil::validateToken,
      index -> index,
      -1),
  CONTENT_CODING_NETTY(
      "gzip", ContentCoding::parse, HttpHeaderValidationUtil::validateToken, index -> index, -1),
  CONTENT_ENCODING_APACHE(
      "gzip, br", ContentEncoding::parse, Elements::apacheTokens, s -> s.size(), 2),
  CONTENT_LANGUAGE_APACHE(
      "de-CH, en", ContentLanguage::parse, Elements::apacheTokens, s -> s.size(), 2),
  CONTENT_LENGTH_JDK("348", ContentLength::parse, Long::valueOf, Long::intValue, 348),
  CONTENT_LOCATION_JDK(
      "/orders/17?part=2", ContentLocation::parse, URI::create, URI::getQuery, "part=2"),
  CONTENT_RANGE_APACHE(
      "bytes 0-499/1234",
      ContentRange::parse,
      Elements::apache,
      e -> e[0].getName(),
      "bytes 0-499/1234"),
  DELTA_SECONDS_JDK("3600", DeltaSeconds::parse, Long::valueOf, Long::intValue, 3600),
  ENTITY_TAG_APACHE("W/\"def-456\"", EntityTag::parse, ETag::parse, ETag::getValue, "def-456"),
  ENTITY_TAG_SPRING(
      "W/\"def-456\"",
      EntityTag::parse,
      org.springframework.http.ETag::create,
      org.springframework.http.ETag::tag,
      "def-456"),
  ENTITY_TAG_CONDITION_SPRING(
      "\"abc-123\", W/\"def-456\"",
      EntityTagCondition::parse,
      org.springframework.http.ETag::parse,
      tags -> tags.get(1).weak(),
      true),
  EXPECT_APACHE(
      "100-continue", Expect::parse, Elements::apache, e -> e[0].getName(), "100-continue"),
  EXPECTATION_APACHE(
      "100-continue", Expectation::parse, Elements::apache, e -> e[0].getName(), "100-continue"),
  FIELD_NAME_NETTY(
      "If-None-Match",
      FieldName::parse,
      HttpHeaderValidationUtil::validateToken,
      index -> index,
      -1),
  FIELD_NAMES_APACHE(
      "ETag, Last-Modified", FieldNames::parse, Elements::apacheTokens, s -> s.size(), 2),
  HTTP_DATE_APACHE(
      "Sun, 06 Nov 1994 08:49:37 GMT",
      HttpDate::parse,
      DateUtils::parseStandardDate,
      Instant::getEpochSecond,
      784111777L),
  HTTP_DATE_JETTY(
      "Sun, 06 Nov 1994 08:49:37 GMT",
      HttpDate::parse,
      HttpDateTime::parseToEpoch,
      millis -> millis,
      784111777000L),
  HTTP_DATE_NETTY(
      "Sun, 06 Nov 1994 08:49:37 GMT",
      HttpDate::parse,
      DateFormatter::parseHttpDate,
      date -> date.getTime(),
      784111777000L),
  IF_RANGE_APACHE("\"abc-123\"", IfRange::parse, ETag::parse, ETag::getValue, "abc-123"),
  LANGUAGE_RANGE_JDK(
      "de-CH",
      LanguageRange::parse,
      Locale.LanguageRange::new,
      Locale.LanguageRange::getRange,
      "de-ch"),
  LANGUAGE_TAG_JDK("de-CH", LanguageTag::parse, Locale::forLanguageTag, Locale::getCountry, "CH"),
  LINK_APACHE("</orders?page=2>; rel=\"next\"", Link::parse, Elements::apache, e -> e.length, 1),
  LINKS_APACHE(
      "</orders/2>; rel=\"next\", </orders/1>; rel=\"prev\"",
      Links::parse,
      Elements::apache,
      e -> e.length,
      2),
  MEDIA_RANGE_SPRING(
      "text/*;level=1", MediaRange::parse, MimeTypeUtils::parseMimeType, m -> m.getType(), "text"),
  MEDIA_TYPE_APACHE(
      "text/html;charset=utf-8",
      MediaType::parse,
      ContentType::parse,
      ContentType::getMimeType,
      "text/html"),
  MEDIA_TYPE_SPRING(
      "text/html;charset=utf-8",
      MediaType::parse,
      MimeTypeUtils::parseMimeType,
      m -> m.getSubtype(),
      "html"),
  MEDIA_TYPES_SPRING(
      "application/json, text/csv;header=present",
      MediaTypes::parse,
      MimeTypeUtils::parseMimeTypes,
      List::size,
      2),
  PRODUCTS_APACHE(
      "curl/8.5.0 (x86_64) libcurl/8.5.0", Products::parse, Elements::apache, e -> e.length, 1),
  PROTOCOL_NETTY("HTTP/2.0", Protocol::parse, HttpVersion::valueOf, HttpVersion::majorVersion, 2),
  RANGE_SPRING("bytes=0-499,1000-1499,-200", Range::parse, HttpRange::parseRanges, List::size, 3),
  RANGE_UNIT_NETTY(
      "bytes", RangeUnit::parse, HttpHeaderValidationUtil::validateToken, index -> index, -1),
  RETRY_AFTER_JDK("120", RetryAfter::parse, Long::valueOf, Long::intValue, 120),
  UPGRADE_APACHE("HTTP/2.0, websocket", Upgrade::parse, Elements::apacheTokens, s -> s.size(), 2),
  URI_REFERENCE_JDK(
      "https://example.org:8080/orders/17?part=2#top",
      UriReference::parse,
      URI::create,
      URI::getFragment,
      "top"),
  URI_REFERENCE_JETTY(
      "https://example.org:8080/orders/17?part=2#top",
      UriReference::parse,
      HttpURI::from,
      HttpURI::getFragment,
      "top"),
  VARY_APACHE("Accept, Accept-Language", Vary::parse, Elements::apacheTokens, s -> s.size(), 2);

  private final String text;
  private final Function<String, ? extends FieldValue> ours;
  private final Function<String, ?> other;
  private final Runnable check;

  <T> ParseCase(
      String text,
      Function<String, ? extends FieldValue> ours,
      Function<String, T> other,
      Function<T, ?> part,
      @Nullable Object expected) {
    this.text = text;
    this.ours = ours;
    this.other = other;
    this.check =
        () -> {
          require(bare(text), bare(ours.apply(text).toString()));
          require(expected, part.apply(other.apply(text)));
        };
  }

  private static String bare(String text) {
    return text.replaceAll("[\" \t]", "");
  }

  private void require(@Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new IllegalStateException(this + ": " + actual + " in place of " + expected);
    }
  }

  String text() {
    return text;
  }

  Function<String, ? extends FieldValue> ours() {
    return ours;
  }

  Function<String, ?> other() {
    return other;
  }

  /** Sees that both read what is there, so that no way out of errors is measured. */
  void check() {
    check.run();
  }
}

package dev.statute.bench.run;

import dev.statute.field.Accept;
import dev.statute.field.AcceptLanguage;
import dev.statute.field.CacheControl;
import dev.statute.field.Challenges;
import dev.statute.field.Connection;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.field.MediaType;
import dev.statute.field.Range;
import io.netty.handler.codec.DateFormatter;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.auth.AuthChallenge;
import org.apache.hc.client5.http.auth.ChallengeType;
import org.apache.hc.client5.http.impl.auth.AuthChallengeParser;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.QuotedCSV;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.http.ETag;
import org.springframework.http.HttpRange;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/** Reads and writes field values: with ours, and with libraries that do the same. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FieldBenchmark {

  private String date = "Sun, 06 Nov 1994 08:49:37 GMT";
  private String tags = "\"abc-123\", W/\"def-456\"";
  private String type = "text/html;charset=utf-8";
  private String accept = "text/html;q=0.8, application/json, */*;q=0.1";
  private String languages = "de-CH, de;q=0.8, en;q=0.5";
  private String ranges = "bytes=0-499,1000-1499,-200";
  private String cache = "public, max-age=3600, stale-while-revalidate=60";
  private String options = "keep-alive, upgrade, te";
  private String challenges = "Bearer realm=\"api\", error=\"invalid_token\"";

  private final HttpDate dateValue = HttpDate.parse(date);
  private final Instant instant = dateValue.instant();
  private final Date oldDate = Date.from(instant);
  private final EntityTagCondition tagsValue = EntityTagCondition.parse(List.of(tags));
  private final MediaType typeValue = MediaType.parse(type);
  private final MimeType springType = MimeTypeUtils.parseMimeType(type);
  private final Range rangesValue = Range.parse(ranges);
  private final List<HttpRange> springRanges = HttpRange.parseRanges(ranges);

  /** Ours. */
  @Benchmark
  public HttpDate dateParse() {
    return HttpDate.parse(date);
  }

  /** Netty's. */
  @Benchmark
  public Date dateParseNetty() {
    return DateFormatter.parseHttpDate(date);
  }

  /** Jetty's. */
  @Benchmark
  public long dateParseJetty() {
    return HttpDateTime.parseToEpoch(date);
  }

  /** Apache's. */
  @Benchmark
  public Instant dateParseApache() {
    return DateUtils.parseStandardDate(date);
  }

  /** Ours. */
  @Benchmark
  public String dateWrite() {
    return dateValue.toString();
  }

  /** Netty's. */
  @Benchmark
  public String dateWriteNetty() {
    return DateFormatter.format(oldDate);
  }

  /** Jetty's. */
  @Benchmark
  public String dateWriteJetty() {
    return HttpDateTime.format(instant);
  }

  /** Ours. */
  @Benchmark
  public EntityTagCondition tagsParse() {
    return EntityTagCondition.parse(tags);
  }

  /** Spring's. */
  @Benchmark
  public List<ETag> tagsParseSpring() {
    return ETag.parse(tags);
  }

  /** Ours. */
  @Benchmark
  public String tagsWrite() {
    return tagsValue.toString();
  }

  /** Ours. */
  @Benchmark
  public MediaType typeParse() {
    return MediaType.parse(type);
  }

  /** Spring's, which looks in a cache. */
  @Benchmark
  public MimeType typeParseSpring() {
    return MimeTypeUtils.parseMimeType(type);
  }

  /** Apache's. */
  @Benchmark
  public ContentType typeParseApache() {
    return ContentType.parse(type);
  }

  /** Ours. */
  @Benchmark
  public String typeWrite() {
    return typeValue.toString();
  }

  /** Spring's, which keeps the text. */
  @Benchmark
  public String typeWriteSpring() {
    return springType.toString();
  }

  /** Ours. */
  @Benchmark
  public Accept acceptParse() {
    return Accept.parse(accept);
  }

  /** Spring's, which looks each element up in a cache. */
  @Benchmark
  public List<org.springframework.http.MediaType> acceptParseSpring() {
    return org.springframework.http.MediaType.parseMediaTypes(accept);
  }

  /** Jetty's, which gives texts. */
  @Benchmark
  public List<String> acceptParseJetty() {
    return new QuotedQualityCSV(List.of(accept)).getValues();
  }

  /** Ours. */
  @Benchmark
  public AcceptLanguage languagesParse() {
    return AcceptLanguage.parse(languages);
  }

  /** That of the JDK. */
  @Benchmark
  public List<Locale.LanguageRange> languagesParseJdk() {
    return Locale.LanguageRange.parse(languages);
  }

  /** Ours. */
  @Benchmark
  public Range rangesParse() {
    return Range.parse(ranges);
  }

  /** Spring's. */
  @Benchmark
  public List<HttpRange> rangesParseSpring() {
    return HttpRange.parseRanges(ranges);
  }

  /** Ours. */
  @Benchmark
  public String rangesWrite() {
    return rangesValue.toString();
  }

  /** Spring's. */
  @Benchmark
  public String rangesWriteSpring() {
    return HttpRange.toString(springRanges);
  }

  /** Ours. */
  @Benchmark
  public CacheControl cacheParse() {
    return CacheControl.parse(cache);
  }

  /** Apache's, which gives names and texts. */
  @Benchmark
  public HeaderElement[] cacheParseApache() {
    return BasicHeaderValueParser.INSTANCE.parseElements(
        cache, new ParserCursor(0, cache.length()));
  }

  /** Ours. */
  @Benchmark
  public Connection optionsParse() {
    return Connection.parse(options);
  }

  /** Jetty's, which gives texts. */
  @Benchmark
  public List<String> optionsParseJetty() {
    return new QuotedCSV(options).getValues();
  }

  /** Ours. */
  @Benchmark
  public Challenges challengesParse() {
    return Challenges.parse(challenges);
  }

  /** Apache's. */
  @Benchmark
  public List<AuthChallenge> challengesParseApache() throws ParseException {
    return AuthChallengeParser.INSTANCE.parse(
        ChallengeType.TARGET, challenges, new ParserCursor(0, challenges.length()));
  }
}

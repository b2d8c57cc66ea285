package dev.statute.field;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** One type of field value under test: how it is read, and how random values of it are made. */
public record Kind(String name, Function<String, ?> parse, Function<SplittableRandom, ?> generate) {

  public static final List<Kind> ALL =
      List.of(
          new Kind("Allow", Allow::parse, RandomValues::allow),
          new Kind("Challenge", Challenge::parse, RandomValues::challenge),
          new Kind(
              "Challenges",
              Challenges::parse,
              r -> new Challenges(RandomValues.some(r, 1, RandomValues::challenge))),
          new Kind("UriReference", UriReference::parse, RandomValues::uri),
          new Kind(
              "ContentLocation",
              ContentLocation::parse,
              r -> new ContentLocation(RandomValues.uri(r).withFragment(null))),
          new Kind("RetryAfter", RetryAfter::parse, RandomValues::retryAfter),
          new Kind("Protocol", Protocol::parse, RandomValues::protocol),
          new Kind(
              "Upgrade",
              Upgrade::parse,
              r -> new Upgrade(RandomValues.some(r, 1, RandomValues::protocol))),
          new Kind(
              "ConnectionOption",
              ConnectionOption::parse,
              r -> new ConnectionOption(RandomValues.token(r))),
          new Kind(
              "Connection",
              Connection::parse,
              r ->
                  new Connection(
                      RandomValues.some(r, 0, x -> new ConnectionOption(RandomValues.token(x))))),
          new Kind("RangeUnit", RangeUnit::parse, r -> new RangeUnit(RandomValues.token(r))),
          new Kind("ContentRange", ContentRange::parse, RandomValues::contentRange),
          new Kind("ByteRange", ByteRange::parse, RandomValues::byteRange),
          new Kind("Range", Range::parse, RandomValues::range),
          new Kind("IfRange", IfRange::parse, RandomValues::ifRange),
          new Kind(
              "AcceptRanges",
              AcceptRanges::parse,
              r ->
                  new AcceptRanges(
                      RandomValues.some(r, 1, x -> new RangeUnit(RandomValues.token(x))))),
          new Kind("SetCookie", SetCookie::parse, RandomValues::cookie),
          new Kind("EntityTag", EntityTag::parse, RandomValues::entityTag),
          new Kind("EntityTagCondition", EntityTagCondition::parse, RandomValues::condition),
          new Kind("HttpDate", HttpDate::parse, RandomValues::date),
          new Kind("FieldName", FieldName::parse, r -> new FieldName(RandomValues.token(r))),
          new Kind(
              "FieldNames",
              FieldNames::parse,
              r ->
                  new FieldNames(
                      RandomValues.some(r, 0, x -> new FieldName(RandomValues.token(x))))),
          new Kind("Vary", Vary::parse, RandomValues::vary),
          new Kind(
              "CacheControl",
              CacheControl::parse,
              r -> new CacheControl(RandomValues.some(r, 0, RandomValues::directive))),
          new Kind(
              "DeltaSeconds", DeltaSeconds::parse, r -> new DeltaSeconds(RandomValues.number(r))),
          new Kind("Age", Age::parse, r -> new Age(new DeltaSeconds(RandomValues.number(r)))),
          new Kind("MediaType", MediaType::parse, RandomValues::mediaType),
          new Kind(
              "MediaTypes",
              MediaTypes::parse,
              r -> new MediaTypes(RandomValues.some(r, 1, RandomValues::mediaType))),
          new Kind("MediaRange", MediaRange::parse, RandomValues::mediaRange),
          new Kind(
              "Accept",
              Accept::parse,
              r ->
                  new Accept(
                      RandomValues.some(
                          r, 0, x -> Weighted.of(RandomValues.mediaRange(x), x.nextInt(1001))))),
          new Kind(
              "ContentCoding", ContentCoding::parse, r -> new ContentCoding(RandomValues.token(r))),
          new Kind(
              "ContentEncoding",
              ContentEncoding::parse,
              r ->
                  new ContentEncoding(
                      RandomValues.some(
                          r, 0, x -> new ContentCoding("x" + RandomValues.token(x))))),
          new Kind(
              "AcceptEncoding",
              AcceptEncoding::parse,
              r ->
                  new AcceptEncoding(
                      RandomValues.some(
                          r,
                          0,
                          x ->
                              Weighted.of(
                                  new ContentCoding(RandomValues.token(x)), x.nextInt(1001))))),
          new Kind(
              "LanguageTag", LanguageTag::parse, r -> new LanguageTag(RandomValues.language(r))),
          new Kind(
              "LanguageRange",
              LanguageRange::parse,
              r -> new LanguageRange(r.nextInt(4) == 0 ? "*" : RandomValues.language(r))),
          new Kind(
              "ContentLanguage",
              ContentLanguage::parse,
              r ->
                  new ContentLanguage(
                      RandomValues.some(r, 0, x -> new LanguageTag(RandomValues.language(x))))),
          new Kind(
              "AcceptLanguage",
              AcceptLanguage::parse,
              r ->
                  new AcceptLanguage(
                      RandomValues.some(
                          r,
                          0,
                          x ->
                              Weighted.of(
                                  new LanguageRange(RandomValues.language(x)), x.nextInt(1001))))),
          new Kind("Link", Link::parse, RandomValues::link),
          new Kind(
              "Links", Links::parse, r -> new Links(RandomValues.some(r, 0, RandomValues::link))),
          new Kind("Expectation", Expectation::parse, RandomValues::expectation),
          new Kind(
              "Expect",
              Expect::parse,
              r -> new Expect(RandomValues.some(r, 0, RandomValues::expectation))),
          new Kind(
              "ContentLength",
              ContentLength::parse,
              r -> new ContentLength(RandomValues.number(r))),
          new Kind(
              "AcceptQuery",
              AcceptQuery::parse,
              r -> new AcceptQuery(RandomValues.some(r, 1, RandomValues::queryRange))),
          new Kind("Products", Products::parse, RandomValues::products));

  @Override
  public String toString() {
    return name;
  }
}

package dev.statute.field;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Random values of every type, and random text that looks like them. */
final class RandomValues {

  private static final String TOKEN = "!#$%&'*+-.^_`|~019azAZ";
  private static final String TEXT = "\t !\"#,;=\\()<>{}/:?@[]~az09\u0080\u00e4\u00ff";
  private static final String NOISE =
      TEXT
          + TEXT
          + TOKEN
          + "qQwWWW///***---===,,,;;;\"\"\"\\\r\n\0\u007f\u0100\u0661\u20ac\ud83d\ude00";
  private static final long LAST_DATE = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final long FIRST_DATE = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();

  private RandomValues() {}

  static String from(SplittableRandom r, String alphabet, int min, int max) {
    StringBuilder out = new StringBuilder();
    for (int n = r.nextInt(min, max + 1); n > 0; n--) {
      out.append(alphabet.charAt(r.nextInt(alphabet.length())));
    }
    return out.toString();
  }

  static String noise(SplittableRandom r) {
    return from(r, NOISE, 0, 24);
  }

  /** Changes, inserts or removes a few characters. */
  static String mutate(SplittableRandom r, String text) {
    StringBuilder out = new StringBuilder(text);
    for (int n = r.nextInt(1, 4); n > 0; n--) {
      int at = r.nextInt(out.length() + 1);
      String noise = from(r, NOISE, 0, 2);
      out.replace(at, Math.min(out.length(), at + r.nextInt(3)), noise);
    }
    return out.toString();
  }

  static String token(SplittableRandom r) {
    return from(r, TOKEN, 1, 8);
  }

  static String text(SplittableRandom r) {
    return from(r, TEXT, 0, 8);
  }

  static long number(SplittableRandom r) {
    return r.nextLong(Long.MAX_VALUE) >>> r.nextInt(63);
  }

  static <T> List<T> some(SplittableRandom r, int min, Function<SplittableRandom, T> element) {
    List<T> out = new ArrayList<>();
    for (int n = r.nextInt(min, 5); n > 0; n--) {
      out.add(element.apply(r));
    }
    return out;
  }

  static Map<String, String> parameters(SplittableRandom r) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int n = r.nextInt(4); n > 0; n--) {
      out.put("p" + token(r).toLowerCase(Locale.ROOT), text(r));
    }
    if (r.nextInt(4) == 0) {
      out.put("charset", r.nextBoolean() ? "UTF-8" : "utf-8");
    }
    return out;
  }

  static Allow allow(SplittableRandom r) {
    return new Allow(Elements.orderedSet(some(r, 0, RandomValues::token)));
  }

  static Challenge challenge(SplittableRandom r) {
    if (r.nextInt(3) == 0) {
      return Challenge.token68(token(r), from(r, "aZ09-._~+/", 1, 8) + "=".repeat(r.nextInt(3)));
    }
    Challenge challenge = new Challenge(token(r), null, parameters(r));
    return r.nextBoolean()
        ? challenge.with(r.nextBoolean() ? "realm" : "stale", text(r))
        : challenge;
  }

  static SetCookie cookie(SplittableRandom r) {
    String value = from(r, "az09!#=-./:<[]~", 0, 6);
    SetCookie cookie = SetCookie.of(token(r), r.nextBoolean() ? value : '"' + value + '"');
    cookie = r.nextBoolean() ? cookie : cookie.withExpires(date(r).instant());
    cookie = r.nextBoolean() ? cookie : cookie.withMaxAge(Duration.ofSeconds(r.nextInt(1, 99)));
    cookie = r.nextBoolean() ? cookie : cookie.withDomain("example.org").withPath("/a b,c");
    cookie = r.nextBoolean() ? cookie : cookie.secure().httpOnly();
    return r.nextBoolean() ? cookie : cookie.with("SameSite", "Lax").with("x-" + token(r), null);
  }

  static UriReference uri(SplittableRandom r) {
    String pchar = "az09-._~!$&'()*+,;=";
    boolean absolute = r.nextBoolean();
    String authority =
        r.nextBoolean()
            ? null
            : List.of(
                    "",
                    "a",
                    "example.org:80",
                    "[::1]:8080",
                    "[2001:db8::1.2.3.4]",
                    "[v1.a:b]",
                    "%41b",
                    "h:")
                .get(r.nextInt(8));
    StringBuilder path = new StringBuilder();
    for (int n = r.nextInt(4); n > 0; n--) {
      path.append('/')
          .append(List.of(".", "..", from(r, pchar, 1, 4), "%2F", "a:b@c").get(r.nextInt(5)));
    }
    if (authority == null && r.nextBoolean() && path.length() > 0) {
      path.insert(0, "a");
    }
    String query = r.nextBoolean() ? null : from(r, pchar + ":@/?", 0, 4);
    String fragment = r.nextBoolean() ? null : from(r, pchar + ":@/?", 0, 4);
    return new UriReference(
        absolute ? "s" + r.nextInt(9) + "+a" : null, authority, path.toString(), query, fragment);
  }

  static HttpDate date(SplittableRandom r) {
    return HttpDate.of(
        Instant.ofEpochSecond(r.nextLong(FIRST_DATE, LAST_DATE + 1), r.nextInt(1_000_000_000)));
  }

  static RetryAfter retryAfter(SplittableRandom r) {
    return r.nextBoolean()
        ? new RetryAfter.Delay(new DeltaSeconds(number(r)))
        : new RetryAfter.Date(date(r));
  }

  static Protocol protocol(SplittableRandom r) {
    return new Protocol(token(r), r.nextBoolean() ? token(r) : null);
  }

  static ContentRange contentRange(SplittableRandom r) {
    RangeUnit unit = r.nextBoolean() ? RangeUnit.BYTES : new RangeUnit(token(r));
    long first = number(r) >>> 2;
    long last = first + (number(r) >>> 2);
    return switch (r.nextInt(3)) {
      case 0 -> new ContentRange.Unsatisfied(unit, first);
      case 1 -> new ContentRange.Satisfied(unit, first, last, null);
      default -> new ContentRange.Satisfied(unit, first, last, last + 1 + r.nextInt(9));
    };
  }

  static ByteRange byteRange(SplittableRandom r) {
    long first = number(r) >>> 1;
    return switch (r.nextInt(3)) {
      case 0 -> new ByteRange.Suffix(first);
      case 1 -> new ByteRange.From(first);
      default -> new ByteRange.Between(first, first + (number(r) >>> 1));
    };
  }

  static Range range(SplittableRandom r) {
    return r.nextBoolean()
        ? new Range.Bytes(some(r, 1, RandomValues::byteRange))
        : new Range.Other(
            new RangeUnit("x" + token(r)), some(r, 1, x -> from(x, "!\"#=-09az~", 1, 6)));
  }

  static EntityTag entityTag(SplittableRandom r) {
    return new EntityTag(r.nextBoolean(), from(r, "!#$,\\az~\u0080\u00ff", 0, 8));
  }

  static IfRange ifRange(SplittableRandom r) {
    return r.nextBoolean() ? new IfRange.Tag(entityTag(r)) : new IfRange.Date(date(r));
  }

  static EntityTagCondition condition(SplittableRandom r) {
    return r.nextInt(5) == 0
        ? EntityTagCondition.any()
        : new EntityTagCondition.Tags(some(r, 1, RandomValues::entityTag));
  }

  static Vary vary(SplittableRandom r) {
    return r.nextInt(5) == 0
        ? Vary.any()
        : new Vary.Names(Elements.orderedSet(some(r, 0, x -> new FieldName("x" + token(x)))));
  }

  static CacheDirective directive(SplittableRandom r) {
    String name = r.nextInt(3) == 0 ? "no-cache" : token(r);
    return new CacheDirective(name, r.nextBoolean() ? null : text(r));
  }

  static MediaType mediaType(SplittableRandom r) {
    return new MediaType("x" + token(r), "x" + token(r), parameters(r));
  }

  static MediaRange mediaRange(SplittableRandom r) {
    String subtype = r.nextBoolean() ? "*" : token(r);
    String type = subtype.equals("*") && r.nextBoolean() ? "*" : "x" + token(r);
    return new MediaRange(type, subtype, parameters(r));
  }

  static MediaRange queryRange(SplittableRandom r) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int n = r.nextInt(3); n > 0; n--) {
      parameters.put("a" + from(r, "az09_-.*", 0, 4), from(r, " !\"\\az09:/;,", 0, 6));
    }
    return new MediaRange(r.nextInt(3) + token(r), token(r), parameters);
  }

  static String language(SplittableRandom r) {
    StringBuilder out = new StringBuilder(from(r, "azAZ", 1, 8));
    for (int n = r.nextInt(3); n > 0; n--) {
      out.append('-').append(from(r, "azAZ09", 1, 8));
    }
    return out.toString();
  }

  static Link link(SplittableRandom r) {
    List<String> rels =
        some(r, 1, x -> List.of("next", "prev", "https://example.org/rel?a=1").get(x.nextInt(3)));
    List<LinkParameter> parameters = new ArrayList<>();
    for (int n = r.nextInt(4); n > 0; n--) {
      parameters.add(new LinkParameter("p" + token(r), r.nextInt(3) == 0 ? null : text(r)));
    }
    if (r.nextBoolean()) {
      parameters.add(new LinkParameter("title", text(r)));
    }
    return new Link(uri(r), rels, parameters);
  }

  static Expectation expectation(SplittableRandom r) {
    return r.nextBoolean()
        ? new Expectation(token(r), null, Map.of())
        : new Expectation(token(r), text(r), parameters(r));
  }

  static Products products(SplittableRandom r) {
    List<Product> products = new ArrayList<>(List.of(Product.of(token(r))));
    for (int n = r.nextInt(4); n > 0; n--) {
      products.add(
          switch (r.nextInt(3)) {
            case 0 -> Product.of(token(r), token(r));
            case 1 -> Product.of(token(r));
            default -> new Product.Comment("a(" + from(r, "az ,;\"", 0, 5) + ")\\(");
          });
    }
    return new Products(products);
  }
}

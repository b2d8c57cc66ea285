package dev.statute.pages.site;

import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in texts what a law has a page of: {@code 405 Method Not Allowed}, {@code 405}, {@code
 * 4xx}, {@code POST}, {@code If-Match}. A word of prose that is also the name of a field counts
 * only where prose would not have a capital.
 */
public final class Mentions {

  /** A number, a number with a phrase, or a word with hyphens; not part of a longer one. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w.§/:#=@-])(?:\\d{3}|\\d[xX]{2}|[A-Z][\\w-]*)(?![\\w/=:@-]|\\.\\w)");

  /** Before it, a number is that of a document or of a section. */
  private static final Pattern NUMBERED = Pattern.compile("(?:RFC|[Ss]ections?|line) $");

  /** After it, a number counts something. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^ (?:[a-z]*(?:octets|bytes|characters|seconds|ms|megabytes|times|findings))\\b");

  private static final Pattern START = Pattern.compile("(?:^|[.:;?!>(|“\"]\\s*|\n\\s*)$");

  private final SiteAddresses addresses;
  private final Law law;
  private final Map<String, String> statuses = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Set<String> prose = new HashSet<>();
  private final Set<String> rules;

  /**
   * Makes a finder.
   *
   * @param rules the ids of the rules that have pages, which texts name as code
   */
  Mentions(Law law, SiteAddresses addresses, Set<String> rules) {
    this.law = law;
    this.rules = Set.copyOf(rules);
    this.addresses = addresses;
    for (Status status : law.statuses()) {
      statuses.put(status.title(), addresses.status(status));
      statuses.put(Integer.toString(status.code()), addresses.status(status));
    }
    for (HeaderField field : law.fields()) {
      boolean isWord = field.name().matches("[A-Z][a-z]+");
      if (field.state().isInUse() || !field.name().matches("[A-Za-z]+")) {
        words.put(field.name(), addresses.field(field.name()).orElseThrow());
      }
      if (isWord) {
        prose.add(field.name());
      }
    }
    for (Method method : law.methods()) {
      words.put(method.token(), addresses.method(method.token()).orElseThrow());
    }
    for (StatusClass found : law.classes()) {
      String address = addresses.statusClass(found.name()).orElseThrow();
      statuses.put(Titles.of(found), address);
      words.put(found.digit() + "XX", address);
      words.put(found.digit() + "xx", address);
    }
  }

  /** Returns the page of what a text names and nothing else, such as {@code ETag}. */
  public Optional<String> whole(String text) {
    return named(text)
        .or(() -> addresses.field(text))
        .or(() -> rules.contains(text) ? Optional.of(SiteAddresses.rule(text)) : Optional.empty());
  }

  private Optional<String> named(String text) {
    return Optional.ofNullable(statuses.get(text)).or(() -> Optional.ofNullable(words.get(text)));
  }

  /** Returns a text in parts, of which some name things that have pages. */
  public List<TextPart> in(String text) {
    Optional<String> named = named(text);
    if (named.isPresent()) {
      return List.of(new TextPart(text, named));
    }
    List<TextPart> parts = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int done = 0;
    for (int from = 0; word.find(from); ) {
      Mention mention = mention(text, word.start(), word.end());
      from = mention.end();
      if (mention.address().isPresent()) {
        if (word.start() > done) {
          parts.add(new TextPart(text.substring(done, word.start()), Optional.empty()));
        }
        parts.add(new TextPart(text.substring(word.start(), from), mention.address()));
        done = from;
      }
    }
    if (done < text.length()) {
      parts.add(new TextPart(text.substring(done), Optional.empty()));
    }
    return parts;
  }

  /**
   * A word that may name something.
   *
   * @param address the page of what it names
   * @param end where it ends, with the phrase after a status code
   */
  private record Mention(Optional<String> address, int end) {}

  private Mention mention(String text, int start, int end) {
    String word = text.substring(start, end);
    if (word.chars().allMatch(Character::isDigit)) {
      Optional<Status> status = law.status(Integer.parseInt(word));
      if (status.isEmpty()) {
        return new Mention(Optional.empty(), end);
      }
      String title = status.get().title();
      boolean hasPhrase = text.startsWith(title, start);
      if (!hasPhrase && (isNumbered(text, start) || COUNTED.matcher(rest(text, end)).find())) {
        return new Mention(Optional.empty(), end);
      }
      return new Mention(
          Optional.of(addresses.status(status.get())), hasPhrase ? start + title.length() : end);
    }
    boolean isSentence =
        prose.contains(word) && START.matcher(text.substring(Math.max(0, start - 8), start)).find();
    return new Mention(isSentence ? Optional.empty() : Optional.ofNullable(words.get(word)), end);
  }

  private static boolean isNumbered(String text, int start) {
    return NUMBERED.matcher(text.substring(Math.max(0, start - 20), start)).find();
  }

  private static String rest(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + 30));
  }
}

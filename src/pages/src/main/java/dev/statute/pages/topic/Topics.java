package dev.statute.pages.topic;

import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a law has about words as people type them. */
public final class Topics {

  private static final Pattern CODE = Pattern.compile("[0-9]{3}");
  private static final Pattern RANGE = Pattern.compile("([0-9])[xX]{2}");
  private static final Pattern ID = Pattern.compile("[a-z]{1,40}(-[a-z]{1,40}){0,8}");

  /** Stands before the id of a rule that is also the name of something else. */
  private static final String RULE = "rule";

  private final Law law;

  /** Looks words up in a law. */
  public Topics(Law law) {
    this.law = law;
  }

  /**
   * Looks up a word, or a status together with a method, in either order.
   *
   * @param words one or two words; {@code rule} may stand before the id of a rule
   */
  public TopicLookup find(List<String> words) {
    if (words.size() == 2 && words.get(0).equals(RULE)) {
      Optional<Topic> rule = rule(words.get(1));
      if (rule.isPresent()) {
        return new TopicLookup.Found(rule.get());
      }
    }
    if (words.size() == 2) {
      Optional<Topic> answer =
          answer(words.get(0), words.get(1)).or(() -> answer(words.get(1), words.get(0)));
      if (answer.isPresent()) {
        return new TopicLookup.Found(answer.get());
      }
    }
    String text = String.join(" ", words);
    Optional<Topic> topic = topic(text);
    if (topic.isPresent()) {
      return new TopicLookup.Found(topic.get());
    }
    return words.stream()
        .filter(word -> topic(word).isEmpty())
        .findFirst()
        .<TopicLookup>map(word -> new TopicLookup.Unknown(text, nearest(word)))
        .orElseGet(() -> new TopicLookup.Unknown(text, words));
  }

  private Optional<Topic> answer(String code, String token) {
    return status(code)
        .flatMap(status -> method(token).map(method -> StatusTopic.of(status, method, law)));
  }

  private Optional<Topic> topic(String word) {
    if (CODE.matcher(word).matches() && status(word).isEmpty()) {
      return Optional.of(ClassTopic.unregistered(Integer.parseInt(word), law));
    }
    Optional<Topic> named =
        law.method(word)
            .map(method -> MethodTopic.of(method, law))
            .or(() -> status(word).map(status -> StatusTopic.of(status, law)))
            .or(() -> statusClass(word).map(found -> ClassTopic.of(found, law)))
            .or(() -> law.fieldOfAnyCase(word).map(field -> FieldTopic.of(field, law, word)));
    return named
        .or(() -> method(word).map(method -> MethodTopic.of(method, law)))
        .or(() -> mediaType(word))
        .or(() -> rule(word));
  }

  private Optional<Status> status(String word) {
    return CODE.matcher(word).matches()
        ? law.status(Integer.parseInt(word))
        : law.statuses().stream()
            .filter(
                status ->
                    plain(status.phrase()).equals(plain(word))
                        || plain(status.name()).equals(plain(word)))
            .findFirst();
  }

  private Optional<Method> method(String word) {
    return law.method(word)
        .or(
            () ->
                law.methods().stream()
                    .filter(method -> method.token().equalsIgnoreCase(word))
                    .findFirst());
  }

  private Optional<StatusClass> statusClass(String word) {
    var range = RANGE.matcher(word);
    boolean isRange = range.matches();
    return law.classes().stream()
        .filter(
            found ->
                isRange
                    ? Integer.toString(found.digit()).equals(range.group(1))
                    : plain(found.name()).equals(plain(word)))
        .findFirst();
  }

  private Optional<Topic> mediaType(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return law.general().problems().mediaTypes().stream()
        .filter(type -> type.equals(lower) || type.endsWith("/" + lower))
        .findFirst()
        .map(type -> MediaTypeTopic.of(type, law));
  }

  /** Explains the rule with an id; nothing if there is none. */
  public static Optional<Topic> rule(String word) {
    if (!ID.matcher(word).matches()) {
      return Optional.empty();
    }
    return RuleTopic.ofPage(word)
        .or(
            () ->
                ChangeChecks.rules().stream()
                    .filter(rule -> rule.id().equals(word))
                    .findFirst()
                    .map(RuleTopic::of));
  }

  /** Returns a name without what people write in different ways: case and separators. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private List<String> nearest(String word) {
    List<String> rules = KnownRules.catalogue().ids();
    List<String> ofFamily = rules.stream().filter(id -> id.startsWith(word + "-")).toList();
    if (!ofFamily.isEmpty()) {
      return ofFamily;
    }
    List<String> nearest = new ArrayList<>();
    Stream.of(
            law.fields().stream().map(HeaderField::name).toList(),
            law.methods().stream().map(Method::token).toList(),
            law.statuses().stream().map(Status::phrase).toList(),
            rules)
        .forEach(known -> Nearest.to(word, known).ifPresent(nearest::add));
    return nearest;
  }
}

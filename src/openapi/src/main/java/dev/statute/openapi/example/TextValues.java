package dev.statute.openapi.example;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes texts. */
final class TextValues {

  private static final int MAX_LENGTH = 10_000;
  private static final int MAX_TRIES = 50;

  /** Characters of one and two octets in UTF-8, one beyond the BMP, and those that JSON escapes. */
  private static final List<String> CHARACTERS =
      List.of(
          "a", "b", "Z", "0", "7", " ", "-", "_", ".", "ä", "é", "Ω", "\uD83D\uDE42", "\"", "\\");

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  private final Choice choice;

  TextValues(Choice choice) {
    this.choice = choice;
  }

  /** Makes a text; nothing if none is found. */
  Optional<String> make(MergedSchema schema, String hint) {
    int least = schema.size("minLength", 0);
    int most = Math.min(schema.size("maxLength", MAX_LENGTH), MAX_LENGTH);
    if (least > most) {
      return Optional.empty();
    }
    if (!schema.patterns().isEmpty()) {
      return patterned(schema, least, most);
    }
    Optional<String> formatted =
        schema.text("contentEncoding").equals("base64")
            ? Optional.of(octets())
            : formatted(schema.text("format"));
    return formatted.filter(text -> fits(text, least, most)).or(() -> plain(least, most, hint));
  }

  private static boolean fits(String text, int least, int most) {
    int length = text.codePointCount(0, text.length());
    return least <= length && length <= most;
  }

  private Optional<String> patterned(MergedSchema schema, int least, int most) {
    for (int i = 0; i < MAX_TRIES; i++) {
      Optional<String> text =
          PatternTexts.make(
              schema.patterns().get(i % schema.patterns().size()), least, most, choice);
      if (text.filter(made -> fits(made, least, most))
          .filter(made -> schema.patterns().stream().allMatch(p -> PatternTexts.matches(p, made)))
          .isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private Optional<String> formatted(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "date-time" -> day() + "T" + time() + "Z";
          case "date" -> day();
          case "time" -> time() + "Z";
          case "date-time-local" -> day() + "T" + time();
          case "time-local" -> time();
          case "duration" -> choice.of(List.of("PT1H30M", "PT45S", "P2D", "PT0S"));
          case "uuid" -> uuid();
          case "uri", "iri", "url" ->
              choice.of(
                  List.of("https://example.com/a", "urn:isbn:0451450523", "mailto:a@b.example"));
          case "uri-reference", "iri-reference" ->
              choice.of(List.of("/articles/1", "../a?b=c#d", ""));
          case "email", "idn-email" ->
              choice.of(List.of("anna@example.com", "b.c+d@mail.example.org"));
          case "hostname", "idn-hostname" -> choice.of(List.of("www.example.com", "localhost"));
          case "ipv4" -> choice.of(List.of("192.0.2.1", "203.0.113.255"));
          case "ipv6" -> choice.of(List.of("2001:db8::1", "::1"));
          case "byte", "base64", "base64url" -> octets();
          case "binary" -> "octets";
          case "char" -> choice.of(List.of("a", "7", "?"));
          case "json-pointer" -> choice.of(List.of("/lines/0", ""));
          case "regex" -> choice.of(List.of("[a-z]+", "^a$"));
          case "http-date" -> "Sun, 06 Nov 1994 08:49:37 GMT";
          default -> null;
        });
  }

  private String day() {
    return DAY.plusDays(choice.below(4000)).toString();
  }

  private String time() {
    return choice.of(List.of("10:30:00", "00:00:00", "23:59:59", "08:15:30.25"));
  }

  private String uuid() {
    return choice.isTypical()
        ? "3fa85f64-5717-4562-b3fc-2c963f66afa6"
        : new UUID(choice.generator().nextLong(), choice.generator().nextLong()).toString();
  }

  private String octets() {
    byte[] octets = "octets".getBytes(StandardCharsets.US_ASCII);
    if (!choice.isTypical()) {
      octets = new byte[choice.below(20)];
      choice.generator().nextBytes(octets);
    }
    return Base64.getEncoder().encodeToString(octets);
  }

  private Optional<String> plain(int least, int most, String hint) {
    String word = hint.isEmpty() ? "text" : hint;
    if (choice.isTypical()) {
      return Optional.of(word.repeat(1 + least / word.length()))
          .map(text -> text.substring(0, Math.max(least, Math.min(word.length(), most))));
    }
    int longest = Math.min(most, least + 12);
    int length = choice.of(List.of(least, longest, least + choice.below(longest - least + 1)));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(choice.of(CHARACTERS));
    }
    return Optional.of(text.toString());
  }
}

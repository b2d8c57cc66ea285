package dev.statute.openapi.export;

import dev.statute.contract.file.LawUse.OwnTerm.Kind;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedField;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what header fields mean, by the law. */
final class FieldTexts {

  private static final Pattern STOP = Pattern.compile("\\.$");

  private final Law law;

  FieldTexts(Law law) {
    this.law = law;
  }

  /** Returns what a field of a request means; what the contract says comes first. */
  String ofRequest(PublishedContract contract, String name, String doc) {
    return joined(doc, meaning(contract, name));
  }

  /** Returns what a field of a response means, and why it is there. */
  String ofResponse(PublishedContract contract, PublishedField field) {
    return joined(meaning(contract, field.name()), reason(field));
  }

  private String meaning(PublishedContract contract, String name) {
    Optional<HeaderField> known = law.fieldOfAnyCase(name);
    if (known.isEmpty()) {
      return OwnTerms.meaning(contract, Kind.FIELD, name)
          .map(meaning -> meaning.substring(meaning.indexOf(": ") + 1).strip())
          .orElse("");
    }
    String summary = known.get().summary();
    String clause = known.get().clause().toString();
    return summary == null
        ? "See " + clause + "."
        : STOP.matcher(summary).replaceFirst("") + " (" + clause + ").";
  }

  private static String reason(PublishedField field) {
    if (field.clause().isEmpty()) {
      return "";
    }
    return switch (field.origin()) {
      case DEMANDED -> "Each such response carries it (" + field.clause() + ").";
      case RECOMMENDED -> "Such responses should carry it (" + field.clause() + ").";
      case OWED -> "As in the response that it stands for (" + field.clause() + ").";
      case DECLARED -> "";
    };
  }

  private static String joined(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    return sentence(first) + " " + second;
  }

  /** Returns a fragment, as tags of parameters have them, as a sentence. */
  private static String sentence(String text) {
    char last = text.charAt(text.length() - 1);
    return text.substring(0, 1).toUpperCase(Locale.ROOT)
        + text.substring(1)
        + (Character.isLetterOrDigit(last) || last == ')' ? "." : "");
  }
}

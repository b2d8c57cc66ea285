package dev.statute.openapi.judge.fix;

import dev.statute.contract.Response;
import dev.statute.law.Status;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.Words;
import java.util.List;
import java.util.Optional;

/** Words edits of the responses of a document. */
final class ResponseWords {

  private final DocumentContract document;
  private final Notation notation;

  ResponseWords(DocumentContract document, Notation notation) {
    this.document = document;
    this.notation = notation;
  }

  Optional<String> of(Fix fix) {
    return Optional.ofNullable(
            fix instanceof Fix.SetStatus set
                ? "Answer " + anyOf(set.statuses()) + " instead"
                : fix instanceof Fix.RemoveResponse removal
                    ? "Remove the response " + key(removal.response())
                    : fix instanceof Fix.AddResponse addition ? add(addition) : null)
        .or(() -> ofFields(fix))
        .or(() -> ofContent(fix));
  }

  private Optional<String> ofFields(Fix fix) {
    if (fix instanceof Fix.AddField addition) {
      return Optional.of(
          "Declare "
              + addition.field().name()
              + " in its headers: "
              + addition.field().name()
              + ": "
              + Fragment.flow(notation.header()));
    }
    if (fix instanceof Fix.RemoveField removal) {
      return Optional.of("Remove " + removal.field().name() + " from its headers");
    }
    if (fix instanceof Fix.MakeFieldOptional optional) {
      return Optional.of("Write required: false in its header " + optional.field().name());
    }
    return fix instanceof Fix.MoveField move
        ? Optional.of(
            "Declare " + move.field().name() + " in the headers of " + key(move.to()) + " as well")
        : Optional.empty();
  }

  private Optional<String> ofContent(Fix fix) {
    if (fix instanceof Fix.SetBody set) {
      return Optional.of(
          "Declare its "
              + notation.content()
              + ", such as "
              + notation.content()
              + ": "
              + Fragment.flow(notation.contentOf(mediaType(set.body()))));
    }
    return fix instanceof Fix.RemoveBody
        ? Optional.of("Remove " + notation.content() + " from it")
        : Optional.empty();
  }

  private String mediaType(SuggestedBody body) {
    return body instanceof SuggestedBody.ProblemDocument
        ? document.law().general().problems().mediaType()
        : "application/json";
  }

  private static String add(Fix.AddResponse fix) {
    return "Declare a response"
        + (fix.statuses().isEmpty() ? "" : " with " + anyOf(fix.statuses()))
        + (fix.purpose().isEmpty() ? "" : " " + fix.purpose());
  }

  private static String anyOf(List<Status> statuses) {
    return statuses.isEmpty()
        ? "another status"
        : Words.or(statuses.stream().map(Status::title).toList());
  }

  private String key(Response response) {
    return "'"
        + document
            .response(response)
            .map(DocumentResponse::status)
            .orElse(response.status().title())
        + "'";
  }
}

package dev.statute.importer.check;

import dev.statute.contract.Body;
import dev.statute.contract.FieldRef;
import dev.statute.contract.ParameterStyle;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Site;
import dev.statute.contract.file.PublishedInput;
import dev.statute.law.Law;
import java.util.List;
import java.util.Locale;

/** Makes the inputs that rules are about. */
final class CheckedInputs {

  private final Law law;
  private final CheckedContract.Sites sites;

  CheckedInputs(Law law, CheckedContract.Sites sites) {
    this.law = law;
    this.sites = sites;
  }

  RequestInput of(PublishedInput input) {
    Site site = sites.next();
    String name = input.name();
    String key = input.key().isEmpty() ? name : input.key();
    return switch (input.source()) {
      case PATH -> new RequestInput.PathVariable(name, key, true, input.isRest(), site);
      case QUERY -> query(input, site);
      case HEADER -> new RequestInput.Field(name, FieldRef.named(key, law), site);
      case COOKIE -> new RequestInput.Cookie(name, key, site);
      case FORM -> new RequestInput.FormParameter(name, key, site);
      case PART -> new RequestInput.Part(name, key, site);
      case CONTENT -> {
        Body body = CheckedResponses.body(input.content(), input.type(), law, sites);
        yield new RequestInput.Content(name, body, true, site);
      }
      case CONTEXT -> new RequestInput.Context(name, true, false, site);
    };
  }

  private RequestInput.QueryParameter query(PublishedInput input, Site site) {
    ParameterStyle style =
        input.style().isEmpty()
            ? ParameterStyle.REPEATED
            : ParameterStyle.valueOf(input.style().toUpperCase(Locale.ROOT));
    List<RequestInput.QueryParameter> members =
        input.members().stream().map(member -> query(member, sites.next())).toList();
    String key = input.key().isEmpty() ? input.name() : input.key();
    return new RequestInput.QueryParameter(
        input.name(), key, style, input.defaults(), members, site);
  }
}

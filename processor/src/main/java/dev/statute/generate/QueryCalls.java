package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import dev.statute.contract.ParameterStyle;
import dev.statute.contract.RequestInput;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.source.Literal;
import java.util.ArrayList;
import java.util.List;

/** Writes the calls that add a parameter to the query of a request. */
public final class QueryCalls {

  private QueryCalls() {}

  /** Returns the calls, one for each parameter that the query gets. */
  public static List<CodeBlock> of(ParameterDeclaration parameter, ParameterText text) {
    RequestInput.QueryParameter query = parameter.query();
    if (query == null) {
      return List.of();
    }
    if (query.style().isOfObject()) {
      return ofMembers(parameter, text);
    }
    CodeBlock key = Literal.of(query.key());
    if (query.style().isJoined()) {
      return List.of(
          CodeBlock.of(
              ".joined($L, $L, $L, $L)",
              key,
              delimiter(query.style()),
              text.several(),
              text.writer()));
    }
    return List.of(
        text.isRepeated()
            ? CodeBlock.of(".queries($L, $L, $L)", key, text.several(), text.writer())
            : CodeBlock.of(".query($L, $L)", key, text.sent()));
  }

  private static List<CodeBlock> ofMembers(ParameterDeclaration parameter, ParameterText text) {
    List<CodeBlock> calls = new ArrayList<>();
    // Of what is not a record a rule has said so.
    for (int i = 0; i < text.type().members().size(); i++) {
      ParameterDeclaration member = parameter.members().get(i);
      calls.addAll(of(member, text.component(member.name(), text.type().members().get(i))));
    }
    return calls;
  }

  /** Returns the literal of what stands between values in one. */
  public static CodeBlock delimiter(ParameterStyle style) {
    return switch (style) {
      case SPACES -> CodeBlock.of("' '");
      case PIPES -> CodeBlock.of("'|'");
      case CSV, REPEATED, FORM, DEEP_OBJECT -> CodeBlock.of("','");
    };
  }
}

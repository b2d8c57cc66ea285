package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.statute.law.RecipientRules;
import dev.statute.law.RecipientRules.IgnoredRule;
import dev.statute.law.RecipientRules.Malformed;
import dev.statute.law.RecipientRules.Repeated;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Arguments;
import java.util.List;
import java.util.Set;

/** Writes the expression for how recipients read a header field. */
final class RecipientRulesExpression {

  static final ClassName RULES = RuntimeType.RECIPIENT_RULES.className();

  private RecipientRulesExpression() {}

  static CodeBlock of(RecipientRules rules) {
    if (rules.isEmpty()) {
      return CodeBlock.of("$T.none()", RULES);
    }
    Malformed malformed =
        rules.malformed() == null ? Malformed.REFUSED : rules.malformed().readAs();
    Repeated repeated = rules.repeated() == null ? Repeated.REFUSED : rules.repeated().readAs();
    List<String> malformedIn = rules.malformed() == null ? List.of() : rules.malformed().in();
    IgnoredRule ignored = rules.ignored();
    if (ignored == null && malformedIn.isEmpty()) {
      return CodeBlock.of(
          "$T.of($W$T.Malformed.$L,$W$T.Repeated.$L)", RULES, RULES, malformed, RULES, repeated);
    }
    return CodeBlock.of(
        "new $T($W$T.Malformed.$L,$W$L,$W$T.Repeated.$L,$W$L,$W$L,$W$L,$W$L)",
        RULES,
        RULES,
        malformed,
        names(malformedIn),
        RULES,
        repeated,
        names(ignored == null ? List.of() : ignored.beside()),
        names(ignored == null ? List.of() : ignored.without()),
        names(ignored == null ? List.of() : ignored.in()),
        names(ignored == null ? List.of() : ignored.unless()));
  }

  private static CodeBlock names(List<String> names) {
    List<CodeBlock> literals = names.stream().map(name -> CodeBlock.of("$S", name)).toList();
    return CodeBlock.of("$T.of($L)", Set.class, Arguments.of(literals));
  }
}

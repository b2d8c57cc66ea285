package dev.statute.docs;

import dev.statute.rule.Severity;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A form of the code of an example. All that are under the same options are compiled together, each
 * in a package of its own, or it would take minutes.
 */
enum ExampleForm {
  /** As it breaks the rule. */
  BAD,
  /** Mended. */
  GOOD,
  /** As it breaks the rule, with a deviation. */
  DEVIATING,
  /** As it breaks the rule, with a suppression. */
  SUPPRESSED,
  /** As it breaks the rule, which an option switches off. */
  SWITCHED_OFF;

  private static final String DEVIATES =
      "@Deviates(⑱rule = ⑲\"%s\", reason = \"clients of 2014\")\n";
  private static final String SUPPRESS = "@SuppressWarnings(\"statute:%s\")\n";
  private static final Map<List<Object>, CompilationResult> RESULTS = new ConcurrentHashMap<>();

  /** Tells whether there is such a form of an example. */
  boolean exists(RuleExample example) {
    return switch (this) {
      case BAD, GOOD -> true;
      case DEVIATING -> example.heedsAnnotations();
      case SUPPRESSED -> example.heedsAnnotations() && example.shownSeverity() == Severity.WARN;
      case SWITCHED_OFF ->
          example.isLiftable() && !example.isOffByDefault() && !example.isOfPolicy();
    };
  }

  /**
   * Returns what a compiler says of this form of an example. What rules that are off would find in
   * the examples of others is not what these show.
   */
  CompilationResult compile(RuleExample example, TestCompiler compiler) {
    boolean off = example.isOffByDefault();
    return RESULTS
        .computeIfAbsent(List.of(this, compiler, off), key -> compile(compiler, off))
        .about(example.file())
        .without(reported -> example.isShownByOthers(reported.text()));
  }

  private CompilationResult compile(TestCompiler compiler, boolean off) {
    Compilation compilation = ExampleLaw.compilation(compiler).withoutTokenWarnings().allErrors();
    if (this == BAD) {
      compilation.option("-Astatute.report=sarif");
    }
    if (off) {
      compilation.allWarnings();
    } else if (this != BAD && this != DEVIATING) {
      compilation.strict();
    }
    RuleExample.all()
        .filter(this::exists)
        .filter(example -> example.isOffByDefault() == off)
        .forEach(example -> add(example, compilation));
    return compilation.compile();
  }

  private void add(RuleExample example, Compilation compilation) {
    example.addTo(compilation, code(example));
    if (this == SWITCHED_OFF) {
      compilation.option(example.option("off"));
    } else if (example.isOffByDefault()) {
      compilation.option(example.option("warn"));
    }
  }

  private String code(RuleExample example) {
    String id = example.rule().id();
    return switch (this) {
      case BAD, SWITCHED_OFF -> example.bad();
      case GOOD -> example.good();
      case DEVIATING -> before(example.bad(), DEVIATES.formatted(id));
      case SUPPRESSED -> before(example.bad(), SUPPRESS.formatted(id));
    };
  }

  /** Where several interfaces stand in one file, the last one is the example. */
  private static String before(String code, String annotation) {
    int place = code.lastIndexOf("@Api");
    return code.substring(0, place) + annotation + code.substring(place);
  }
}

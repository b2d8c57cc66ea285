package dev.statute.check;

import dev.statute.contract.Site;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.runtime.RuntimeType;

/** Makes the findings about what cannot be read as a contract, so that no check sees it. */
public final class JavaFindings {

  private JavaFindings() {}

  /**
   * Returns that something other than an interface cannot be an API.
   *
   * @param site where it is
   * @param name its simple name
   */
  public static Finding noInterface(Site site, String name) {
    return finding(
        JavaRules.API_INTERFACE,
        site,
        name + " is not an interface, so it cannot be an API",
        "The server and the client both implement an API.",
        "Declare it as an interface, or remove @Api.",
        new JavaChange.RemoveAnnotation(site, RuntimeType.API));
  }

  /**
   * Returns that something is wrong with the file of a vocabulary.
   *
   * @param site where the file is named
   * @param what what is wrong
   * @param why the line that it is in, or why it is wrong
   * @param fix a caret under that line, or what to do
   */
  public static Finding vocabularyFile(Site site, String what, String why, String fix) {
    return finding(JavaRules.VOCABULARY_FILE, site, what, why, fix);
  }

  /**
   * Returns that an annotation is of another vocabulary than those before it.
   *
   * @param site where it is
   * @param what the annotation, or the interface that has it
   * @param foreign the package of its vocabulary
   * @param own the package of the vocabulary of the interface
   */
  public static Finding mixedVocabularies(Site site, String what, String foreign, String own) {
    return finding(
        JavaRules.MIXED_VOCABULARIES,
        site,
        what + " is of " + foreign + ", but other annotations of the interface are of " + own,
        "An interface is checked against one law.",
        "Use its counterpart in " + own + ".",
        new JavaChange.UseVocabulary(site, foreign, own));
  }

  /**
   * Returns that a type cannot be generated, since there is one of its name.
   *
   * @param site the interface that it is generated for
   * @param typeName its simple name
   */
  public static Finding typeExists(Site site, String typeName) {
    return finding(
        JavaRules.REPLY_TYPE,
        site,
        typeName + " exists already and cannot be generated",
        "It is among the sources, another interface has generated it, or it is left from an"
            + " earlier build and the compiler does not let it be replaced.",
        "Rename one of them, or clean the output folder.");
  }

  /** All of them are violations of rules that nothing can lift. */
  private static Finding finding(
      RuleInfo rule, Site site, String what, String why, String fix, Fix.Change... changes) {
    return new Finding(rule, JavaViolation.at(site, what, why, fix, changes), Severity.ERROR);
  }
}

package dev.statute.diagnostic;

import dev.statute.compiler.Places;
import dev.statute.report.Fingerprints;
import dev.statute.report.KnownFinding;
import dev.statute.report.KnownList;
import dev.statute.rule.Finding;
import dev.statute.rule.Severity;
import dev.statute.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Compares what is found in a compilation with the list of what was found before. */
public final class KnownFindings {

  private final Elements elements;
  private final Locator locator;
  private final KnownList list;
  private final Fingerprints fingerprints = new Fingerprints();

  /** What was decided, since what stands around several interfaces is looked at with each. */
  private final Map<Object, Boolean> decided = new HashMap<>();

  private final Set<KnownFinding> found = new HashSet<>();

  /** The qualified names of the outermost types whose sources are compiled. */
  private final Set<String> compiled = new HashSet<>();

  /**
   * Begins with nothing found.
   *
   * @param list what was found before
   */
  public KnownFindings(Elements elements, Locator locator, KnownList list) {
    this.elements = elements;
    this.locator = locator;
    this.list = list;
  }

  /** Takes the types that a round compiles. */
  public void compile(Collection<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type) {
        compiled.add(type.getQualifiedName().toString());
      }
    }
  }

  /**
   * Returns a finding, excused if the list has it.
   *
   * @param key tells the finding from all others, also from those that say the same
   */
  Finding judge(Finding finding, Places.Target target, Object key) {
    if (finding.severity() == Severity.OFF || !finding.rule().isLiftable()) {
      return finding;
    }
    Boolean isKnown = decided.get(key);
    if (isKnown == null) {
      KnownFinding named = fingerprints.known(finding, locator.locate(target));
      found.add(named);
      isKnown = list.contains(named);
      decided.put(key, isKnown);
    }
    return isKnown ? finding.known() : finding;
  }

  /** Returns what to say of each line of the list that matches nothing any more. */
  public List<Message> stale() {
    return list.findings().stream()
        .filter(known -> !found.contains(known) && isSeen(known))
        .map(list::stale)
        .toList();
  }

  /** Returns the list as it is to be from now on; what was not compiled stays as it is. */
  public String text() {
    List<KnownFinding> all = new ArrayList<>(found);
    list.findings().stream().filter(known -> !isSeen(known)).forEach(all::add);
    return KnownList.text(all);
  }

  /** An incremental build compiles some sources only; of the others it knows nothing. */
  private boolean isSeen(KnownFinding known) {
    TypeElement type = elements.getTypeElement(known.container());
    while (type != null && type.getEnclosingElement() instanceof TypeElement outer) {
      type = outer;
    }
    // What is wrong with a package cannot be known, so that what is no type has been removed.
    return type == null || compiled.contains(type.getQualifiedName().toString());
  }
}

package dev.statute.read.statute;

import dev.statute.contract.Site;
import dev.statute.runtime.RuntimePackage;
import java.util.List;
import java.util.Optional;

/**
 * A use of a vocabulary by an interface.
 *
 * @param packageName the package of the vocabulary
 * @param what the annotation, as people write it, or the superinterface that has one
 * @param isMethod whether it is the annotation of a method, which the laws that extend the standard
 *     share
 * @param place where
 */
public record VocabularyUse(String packageName, String what, boolean isMethod, Site place) {

  /** Returns the use that says by which law the interface is to be read. */
  public static Optional<VocabularyUse> deciding(List<VocabularyUse> uses) {
    return uses.stream()
        .filter(use -> !use.isMethod())
        .findFirst()
        .or(() -> uses.stream().findFirst());
  }

  /** Returns the same use, of a superinterface. */
  VocabularyUse in(String superinterface, Site from) {
    return new VocabularyUse(packageName, superinterface, isMethod, from);
  }

  /** Tells whether an interface may use both this and what says by which law it is read. */
  public boolean fits(VocabularyUse deciding) {
    return packageName.equals(deciding.packageName())
        || (isMethod && packageName.equals(RuntimePackage.VOCABULARY.qualifiedName()));
  }
}

package dev.statute.generate.vocabulary;

import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.Vocabulary;
import dev.statute.generate.Vocabulary.OwnType;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.source.Marks;
import dev.statute.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the vocabulary of a law. */
public final class VocabularyGenerator {

  private VocabularyGenerator() {}

  /**
   * Returns all files of a vocabulary: of a law that extends the standard, what differs from it.
   *
   * @param law the law
   * @param texts the files that the law is in, for it to travel with the types; empty for the
   *     standard
   * @param packageName the package to write them for
   * @param marks the annotations that each type carries
   */
  public static List<SourceFile> generate(
      Law law, Optional<LawTexts> texts, String packageName, Marks marks) {
    Vocabulary vocabulary = Vocabulary.of(packageName, law);
    AnnotationTypes annotations = new AnnotationTypes(vocabulary);
    List<TypeSpec.Builder> types = new ArrayList<>();
    if (vocabulary.has(OwnType.METHOD)) {
      types.add(MethodEnum.write(law, vocabulary));
    }
    if (vocabulary.has(OwnType.HEADER)) {
      types.add(HeaderEnum.write(law, vocabulary));
    }
    if (vocabulary.has(OwnType.STATUS)) {
      types.add(StatusClassEnum.write(law, vocabulary));
      types.add(StatusEnum.write(law, vocabulary));
      types.add(ResponseInterface.write(law, vocabulary));
      types.add(UndeclaredResponseType.write(law, vocabulary));
    }
    law.methods().stream()
        .filter(Method::isOffered)
        .filter(method -> vocabulary.hasAnnotationOf(method, law))
        .map(annotations::method)
        .forEach(types::add);
    types.add(annotations.responds());
    types.add(annotations.headerParam());
    new ServerFields(law).write(vocabulary).ifPresent(types::add);
    law.policy().problems().forEach(problem -> types.add(ProblemRecord.write(problem)));
    texts.ifPresent(value -> types.add(LawHolder.write(vocabulary, value)));
    return types.stream().map(type -> SourceFile.of(packageName, type, marks)).toList();
  }
}

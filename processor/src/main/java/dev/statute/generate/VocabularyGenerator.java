package dev.statute.generate;

import com.palantir.javapoet.TypeSpec;
import dev.statute.spec.Method;
import dev.statute.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the vocabulary of a spec. */
public final class VocabularyGenerator {

  private VocabularyGenerator() {}

  /**
   * Returns all files of a vocabulary.
   *
   * @param spec the law
   * @param law the files that the law is in, for it to travel with the types; empty for the
   *     standard
   * @param packageName the package to write them for
   * @param marks the annotations that each type carries
   */
  public static List<SourceFile> generate(
      Spec spec, Optional<Law> law, String packageName, Marks marks) {
    Vocabulary vocabulary = new Vocabulary(packageName);
    AnnotationTypes annotations = new AnnotationTypes(vocabulary);
    List<TypeSpec.Builder> types = new ArrayList<>();
    types.add(StatusClassEnum.write(spec, vocabulary));
    types.add(StatusEnum.write(spec, vocabulary));
    types.add(MethodEnum.write(spec, vocabulary));
    types.add(HeaderEnum.write(spec, vocabulary));
    types.add(ResponseInterface.write(spec, vocabulary));
    spec.methods().stream().filter(Method::isOffered).map(annotations::method).forEach(types::add);
    types.add(annotations.responds());
    types.add(annotations.headerParam());
    types.add(UndeclaredResponseType.write(spec, vocabulary));
    new ServerFields(spec).write(vocabulary).ifPresent(types::add);
    law.ifPresent(value -> types.add(LawHolder.write(vocabulary, value)));
    return types.stream().map(type -> SourceFile.of(packageName, type, marks)).toList();
  }
}

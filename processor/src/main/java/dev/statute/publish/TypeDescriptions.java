package dev.statute.publish;

import dev.statute.compiler.ClassFiles;
import dev.statute.compiler.DocComments;
import dev.statute.contract.file.PublishedType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Describes the types that contracts speak of, each once, since many interfaces may speak of the
 * same; good for one round.
 */
public final class TypeDescriptions {

  private final Elements elements;
  private final ClassFiles classFiles;
  private final Docs docs;
  private final AnnotationUses annotations;
  private final CompiledFacts compiled;
  private final Map<TypeElement, DescribedType> contents = new HashMap<>();
  private final Map<TypeElement, DescribedType> texts = new HashMap<>();

  /**
   * Makes it.
   *
   * @param elements the compiler's elements
   * @param comments finds the Javadoc comments of the round
   * @param classFiles tells which types have a source, and what class files say
   */
  public TypeDescriptions(Elements elements, DocComments comments, ClassFiles classFiles) {
    this.elements = elements;
    this.classFiles = classFiles;
    this.docs = new Docs(elements, comments);
    this.annotations = new AnnotationUses(elements);
    this.compiled = new CompiledFacts(classFiles);
  }

  ClassFiles classFiles() {
    return classFiles;
  }

  Docs docs() {
    return docs;
  }

  AnnotationUses annotations() {
    return annotations;
  }

  /** Returns the description of a type whose values are content. */
  DescribedType ofContent(TypeElement type, String name) {
    DescribedType known = contents.get(type);
    if (known == null) {
      known = describe(type, reader -> reader.read(type, name));
      contents.put(type, known);
    }
    return known;
  }

  /** Returns the description of a type whose values are written as one text. */
  DescribedType ofText(TypeElement type, String name) {
    DescribedType known = texts.get(type);
    if (known == null) {
      known = describe(type, reader -> reader.readText(type, name));
      texts.put(type, known);
    }
    return known;
  }

  private DescribedType describe(TypeElement type, Function<TypeReader, PublishedType> read) {
    TypeUses uses = new TypeUses(elements, annotations);
    TypeReader reader = new TypeReader(docs, uses, annotations, compiled);
    PublishedType described = read.apply(reader);
    return new DescribedType(
        described,
        uses.isComplete(),
        classFiles.isSource(type),
        reader.mentions(),
        reader.places());
  }
}

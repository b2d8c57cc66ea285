package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.ClassFiles;
import dev.statute.compiler.ClassResource;
import dev.statute.compiler.Places;
import dev.statute.compiler.classfile.ClassFile;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.law.Law;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.TestCompiler;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads annotated interfaces and keeps what it read, which outlives the compiler. Rules can then be
 * applied without it.
 */
public final class ApiProbe extends AbstractProcessor {

  private final Law law;
  private final Map<String, ApiDeclaration> apis = new TreeMap<>();

  private ApiProbe(Law law) {
    this.law = law;
  }

  /** Returns the interfaces of some sources, by their packages and names. */
  public static Map<String, ApiDeclaration> read(
      TestCompiler compiler, Law law, Map<String, String> sources) {
    return read(Compilation.of(compiler), law, sources);
  }

  /** Returns the same of sources that need more than others. */
  public static Map<String, ApiDeclaration> read(
      Compilation compilation, Law law, Map<String, String> sources) {
    ApiProbe probe = new ApiProbe(law);
    compilation.sources(sources).processors(probe).allErrors().compile();
    return probe.apis;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.statute.Api");
  }

  /** All that the tests have. */
  private static final class Sources implements ClassFiles {

    @Override
    public boolean isSource(TypeElement type) {
      return true;
    }

    @Override
    public boolean hasTypeAnnotations() {
      return true;
    }

    @Override
    public Optional<ClassFile> find(TypeElement type) {
      return Optional.empty();
    }

    @Override
    public Optional<ClassResource> resource(TypeElement type, String path, int most) {
      return Optional.empty();
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ApiReader reader =
        new ApiReader(
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            new Sources(),
            new AnnotationReader(),
            law,
            new ReplyTypes());
    for (TypeElement annotation : annotations) {
      for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        ApiDeclaration api = reader.read(new AnnotatedInterface(type, new Places()));
        apis.put(api.packageName() + "." + api.name(), api);
      }
    }
    return false;
  }
}

package dev.statute.environment;

import dev.statute.processor.StatuteProcessor;
import java.io.FileNotFoundException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Shows the processor interfaces only, as Gradle and IDEs do, and notes what it asks the filer. */
final class WrappedProcessor implements Processor {

  /**
   * A file that was to be created, and how many elements it comes from.
   *
   * @param name its name
   * @param origins how many elements
   */
  record Created(String name, int origins) {}

  private static final List<Class<?>> WRAPPED =
      List.of(Filer.class, Messager.class, Elements.class, Types.class);

  private final Processor processor = new StatuteProcessor();
  private final List<Created> created = new ArrayList<>();
  private final List<String> read = new ArrayList<>();
  private final boolean hidesClassFiles;

  WrappedProcessor() {
    this(false);
  }

  /**
   * Wraps the processor.
   *
   * @param hidesClassFiles whether the filer hands out no class file, as with those of modules
   */
  WrappedProcessor(boolean hidesClassFiles) {
    this.hidesClassFiles = hidesClassFiles;
  }

  List<Created> created() {
    return created;
  }

  List<String> read() {
    return read;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(wrap(ProcessingEnvironment.class, environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, wrap(RoundEnvironment.class, round));
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return processor.getCompletions(element, annotation, member, text);
  }

  private <T> T wrap(Class<T> type, Object wrapped) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(wrapped, method, arguments)));
  }

  private Object call(Object wrapped, Method method, Object[] arguments) throws Throwable {
    note(method.getName(), arguments);
    if (hidesClassFiles
        && method.getName().equals("getResource")
        && arguments[2].toString().endsWith(".class")) {
      throw new FileNotFoundException(arguments[2].toString());
    }
    try {
      Object result = method.invoke(wrapped, arguments);
      for (Class<?> type : WRAPPED) {
        if (method.getReturnType() == type) {
          return wrap(type, result);
        }
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private void note(String method, Object[] arguments) {
    switch (method) {
      case "createSourceFile", "createClassFile" ->
          created.add(new Created((String) arguments[0], ((Element[]) arguments[1]).length));
      case "createResource" ->
          created.add(new Created(arguments[2].toString(), ((Element[]) arguments[3]).length));
      case "getResource" -> read.add(arguments[2].toString());
      default -> {
        // Nothing that touches a file.
      }
    }
  }
}

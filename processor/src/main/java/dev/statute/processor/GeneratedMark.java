package dev.statute.processor;

import dev.statute.source.Marks;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds out whether generated code can use {@code @Generated}. */
final class GeneratedMark {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private GeneratedMark() {}

  /** Asks the module of an element, since another module of the compilation may see more. */
  static Marks marks(Elements elements, Element element) {
    ModuleElement module = elements.getModuleOf(element);
    TypeElement generated = find(elements, module, GENERATED);
    String packageName = elements.getPackageOf(element).getQualifiedName().toString();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    // Each look-up of what is not there goes through the class path.
    Map<String, Boolean> known = new HashMap<>();
    Predicate<String> isHidden =
        name -> known.computeIfAbsent(name, key -> find(elements, module, prefix + key) != null);
    return new Marks(generated != null, isHidden);
  }

  /** Looks in one module where there is one: javac looks in all of them, some seventy, if not. */
  private static @Nullable TypeElement find(
      Elements elements, @Nullable ModuleElement module, String name) {
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }
}

package dev.statute.processor;

import dev.statute.generate.Marks;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds out whether generated code can use {@code @Generated}. */
final class GeneratedMark {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private GeneratedMark() {}

  /** Asks the module of an element, since another module of the compilation may see more. */
  static Marks marks(Elements elements, Element element) {
    ModuleElement module = elements.getModuleOf(element);
    TypeElement generated =
        module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED);
    String packageName = elements.getPackageOf(element).getQualifiedName().toString();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return new Marks(generated != null, name -> elements.getTypeElement(prefix + name) != null);
  }
}

package dev.statute.pages.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Writes other texts into all records of a page. */
public final class PageTexts {

  private PageTexts() {}

  /**
   * Returns a page with other texts.
   *
   * @param change makes another text of the name of a component, such as {@code Fact.answer}, and
   *     its text
   */
  public static ApiPage change(ApiPage page, BinaryOperator<String> change) {
    return (ApiPage) value("", page, change);
  }

  private static Object value(String name, Object value, BinaryOperator<String> change) {
    if (value instanceof String text) {
      return change.apply(name, text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(each -> value(name, each, change)).toList();
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(each -> value(name, each, change));
    }
    return value instanceof Record part ? part(part, change) : value;
  }

  private static Object part(Record part, BinaryOperator<String> change) {
    RecordComponent[] components = part.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        String name = part.getClass().getSimpleName() + "." + components[i].getName();
        values[i] = value(name, components[i].getAccessor().invoke(part), change);
      }
      Constructor<?> constructor = part.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (IllegalAccessException | InstantiationException | NoSuchMethodException e) {
      throw new AssertionError(e);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }
}

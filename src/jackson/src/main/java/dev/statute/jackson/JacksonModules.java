package dev.statute.jackson;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Finds the modules of Jackson that are on the class path or module path, and work. */
final class JacksonModules {

  private static final Logger LOGGER = System.getLogger("dev.statute.jackson");

  /** A service loader that cannot read the class path fails each time that it is asked. */
  private static final int MOST_FAILURES = 100;

  private static final List<JacksonModule> FOUND = find(JacksonModules.class.getClassLoader());

  private JacksonModules() {}

  /** Returns the modules, which are looked for once. */
  static List<JacksonModule> found() {
    return FOUND;
  }

  /** Looks for modules; leaves out and logs each that lacks a class that it needs, or fails. */
  static List<JacksonModule> find(ClassLoader loader) {
    List<JacksonModule> found = new ArrayList<>();
    Iterator<JacksonModule> all = ServiceLoader.load(JacksonModule.class, loader).iterator();
    for (int failures = 0; failures < MOST_FAILURES; ) {
      try {
        if (!all.hasNext()) {
          break;
        }
        JacksonModule module = all.next();
        if (isUsable(module)) {
          found.add(module);
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        failures++;
        LOGGER.log(Level.WARNING, "A Jackson module cannot be loaded and is not used: " + e, e);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isUsable(JacksonModule module) {
    try {
      JsonMapper.builder().addModule(module).build();
      return true;
    } catch (LinkageError | RuntimeException e) {
      String name = module.getClass().getName();
      LOGGER.log(Level.WARNING, "The Jackson module " + name + " fails and is not used: " + e, e);
      return false;
    }
  }
}

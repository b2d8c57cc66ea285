package dev.statute.compiler;

import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * The module path, as a place to look for files in the order of its entries. javac refuses to look
 * for a file on the module path, since it might be in several modules; it goes by the equality of
 * places, so that this one is the module path to it. Where that does not hold, nothing is found.
 */
final class ModulePath implements JavaFileManager.Location {

  @Override
  public String getName() {
    return StandardLocation.MODULE_PATH.getName();
  }

  @Override
  public boolean isOutputLocation() {
    return false;
  }

  @Override
  public boolean isModuleOrientedLocation() {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other == StandardLocation.MODULE_PATH || other instanceof ModulePath;
  }

  @Override
  public int hashCode() {
    return StandardLocation.MODULE_PATH.hashCode();
  }
}

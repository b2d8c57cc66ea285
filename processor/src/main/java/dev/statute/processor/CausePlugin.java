package dev.statute.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.statute.diagnostic.cause.CauseListener;

/**
 * Reports annotations that javac cannot read. javac runs no annotation processor where a value of
 * an annotation is wrong, and then reports each reply type as missing before the value. A plugin
 * sees the code before that. javac starts it by itself, from where it finds the processor.
 */
@AutoService(Plugin.class)
public final class CausePlugin implements Plugin {

  @Override
  public String getName() {
    return "Statute";
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(new CauseListener(task));
  }

  @Override
  public boolean autoStart() {
    return true;
  }
}

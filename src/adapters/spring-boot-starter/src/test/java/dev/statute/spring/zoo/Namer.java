package dev.statute.spring.zoo;

import org.jspecify.annotations.Nullable;

/** Has a method that a subclass implements an interface with, by a bridge of the compiler. */
abstract class Namer<N> {

  public NameAnimal name(long id, N name, @Nullable N title) {
    return new NameAnimal.Ok(id + " " + name + " " + title);
  }
}

package called;

/** A generic class. */
public record Page<T>(T item, int next) {}

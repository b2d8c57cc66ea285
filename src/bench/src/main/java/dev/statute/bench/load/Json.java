package dev.statute.bench.load;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON for a handler by hand. */
interface Json {

  Article read(InputStream in) throws IOException;

  byte[] write(@Nullable Object value) throws IOException;
}

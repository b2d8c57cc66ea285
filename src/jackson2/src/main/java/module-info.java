/** Reads and writes JSON with Jackson 2. */
// The digit at the end is that of the Jackson that it is for.
@SuppressWarnings("module")
module dev.statute.jackson2 {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive dev.statute.annotations;

  exports dev.statute.jackson2;

  uses com.fasterxml.jackson.databind.Module;

  provides dev.statute.codec.Codec with
      dev.statute.jackson2.JacksonCodec;
}

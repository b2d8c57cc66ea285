/** Reads and writes JSON with Jackson 3. */
module dev.statute.jackson {
  requires transitive tools.jackson.databind;
  requires transitive dev.statute.annotations;

  exports dev.statute.jackson;

  uses tools.jackson.databind.JacksonModule;

  provides dev.statute.codec.Codec with
      dev.statute.jackson.JacksonCodec;
}

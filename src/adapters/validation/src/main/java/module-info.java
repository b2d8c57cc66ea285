/** Checks the arguments of operations with Jakarta Validation. */
module dev.statute.validation {
  requires transitive dev.statute.server;
  requires transitive jakarta.validation;

  exports dev.statute.validation;

  provides dev.statute.server.validation.ArgumentValidator with
      dev.statute.validation.BeanArgumentValidator;

  uses jakarta.validation.spi.ValidationProvider;
}

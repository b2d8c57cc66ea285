package dev.statute.kitchen;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a dish is served. */
public enum Course {
  /** First. */
  @JsonProperty("starter")
  STARTER,
  /** In the middle. */
  @JsonProperty("main-course")
  MAIN_COURSE,
  /** Last. */
  @JsonProperty("afters")
  AFTERS
}

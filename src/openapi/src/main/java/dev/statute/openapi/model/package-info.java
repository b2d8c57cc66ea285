/** What an OpenAPI document declares, whatever the version of OpenAPI it is written in. */
@NullMarked
package dev.statute.openapi.model;

import org.jspecify.annotations.NullMarked;

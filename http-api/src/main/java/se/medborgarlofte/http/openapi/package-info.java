/** Completes the generated OpenAPI 3.1 document with what the national REST API profile asks of every API. */
@NullMarked
package se.medborgarlofte.http.openapi;

import org.jspecify.annotations.NullMarked;

/** A small service on which the shared HTTP API is tried over a real connection. */
@NullMarked
package se.medborgarlofte.http.sample;

import org.jspecify.annotations.NullMarked;

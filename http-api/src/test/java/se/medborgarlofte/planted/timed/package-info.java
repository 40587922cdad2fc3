/** Planted: the system clock. */
@NullMarked
package se.medborgarlofte.planted.timed;

import org.jspecify.annotations.NullMarked;

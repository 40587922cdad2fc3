/** Planted: an unchecked request body. */
@NullMarked
package se.medborgarlofte.planted.unchecked;

import org.jspecify.annotations.NullMarked;

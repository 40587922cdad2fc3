/** Planted: standard streams. */
@NullMarked
package se.medborgarlofte.planted.printing;

import org.jspecify.annotations.NullMarked;

/** Planted: a name that says nothing. */
@NullMarked
package se.medborgarlofte.planted.named;

import org.jspecify.annotations.NullMarked;

/** Planted: field injection. */
@NullMarked
package se.medborgarlofte.planted.injected;

import org.jspecify.annotations.NullMarked;

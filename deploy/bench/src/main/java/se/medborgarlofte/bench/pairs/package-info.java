/** The pairs of descriptions that were written by hand. */
@NullMarked
package se.medborgarlofte.bench.pairs;

import org.jspecify.annotations.NullMarked;

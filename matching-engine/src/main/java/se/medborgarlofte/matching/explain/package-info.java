/** Why, in plain Swedish and English, with the exact weights. */
@NullMarked
package se.medborgarlofte.matching.explain;

import org.jspecify.annotations.NullMarked;

/** One of the candidates or none of them: probabilities, one-to-one assignment, groups of the same. */
@NullMarked
package se.medborgarlofte.matching.choice;

import org.jspecify.annotations.NullMarked;

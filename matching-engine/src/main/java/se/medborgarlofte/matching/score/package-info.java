/** How much each field speaks for or against two descriptions being of the same thing. */
@NullMarked
package se.medborgarlofte.matching.score;

import org.jspecify.annotations.NullMarked;

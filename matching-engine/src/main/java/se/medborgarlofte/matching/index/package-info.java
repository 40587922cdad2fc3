/** Where one side's things are found again in lanes, under a fixed budget. */
@NullMarked
package se.medborgarlofte.matching.index;

import org.jspecify.annotations.NullMarked;

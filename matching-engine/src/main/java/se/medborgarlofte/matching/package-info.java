/** The engine that finds, for a thing that was found, the one that was lost: asks, judges and explains. */
@NullMarked
package se.medborgarlofte.matching;

import org.jspecify.annotations.NullMarked;

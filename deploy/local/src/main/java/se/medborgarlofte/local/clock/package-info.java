/** The business time of the local platform, which runs ahead of real time by an offset that one file holds. */
@NullMarked
package se.medborgarlofte.local.clock;

import org.jspecify.annotations.NullMarked;

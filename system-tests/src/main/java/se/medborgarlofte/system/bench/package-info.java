/** Measures the platform from outside and, in the same run, the bare broker and store that it stands on. */
@NullMarked
package se.medborgarlofte.system.bench;

import org.jspecify.annotations.NullMarked;

/** Durable work: everything that must happen later or outside, done at least once and recorded. */
@NullMarked
package se.medborgarlofte.eventing.work;

import org.jspecify.annotations.NullMarked;

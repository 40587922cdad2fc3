/** An append-only log with a hash chain per stream. */
@NullMarked
package se.medborgarlofte.eventing.audit;

import org.jspecify.annotations.NullMarked;

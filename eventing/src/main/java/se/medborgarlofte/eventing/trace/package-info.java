/** Carries one trace from a request through stored events and durable work to its last effect. */
@NullMarked
package se.medborgarlofte.eventing.trace;

import org.jspecify.annotations.NullMarked;

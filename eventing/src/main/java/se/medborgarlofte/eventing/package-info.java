/** State and events in one write, idempotent handling, durable work: the technical ground every service stands on. */
@NullMarked
package se.medborgarlofte.eventing;

import org.jspecify.annotations.NullMarked;

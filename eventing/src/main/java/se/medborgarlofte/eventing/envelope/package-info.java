/** The CloudEvents envelope in Kafka binary mode, and the schemas that events are checked against. */
@NullMarked
package se.medborgarlofte.eventing.envelope;

import org.jspecify.annotations.NullMarked;

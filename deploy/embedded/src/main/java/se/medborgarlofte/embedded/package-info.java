/** A real Kafka broker and a MongoDB wire-compatible store that start from Maven artifacts alone, without installation. */
@NullMarked
package se.medborgarlofte.embedded;

import org.jspecify.annotations.NullMarked;

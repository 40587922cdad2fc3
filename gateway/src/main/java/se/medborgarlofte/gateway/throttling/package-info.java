/** Keeps one caller, or all together, from asking more than the services can bear. */
@NullMarked
package se.medborgarlofte.gateway.throttling;

import org.jspecify.annotations.NullMarked;

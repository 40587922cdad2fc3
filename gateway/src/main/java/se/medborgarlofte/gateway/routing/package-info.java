/** Forwards requests to the services, and answers for a service that does not. */
@NullMarked
package se.medborgarlofte.gateway.routing;

import org.jspecify.annotations.NullMarked;

/** The only way in: stateless, it forwards to the services and keeps harm from them. */
@NullMarked
package se.medborgarlofte.gateway;

import org.jspecify.annotations.NullMarked;

/** Business time: a clock that can be shifted for every service of a local platform at once. */
@NullMarked
package se.medborgarlofte.eventing.clock;

import org.jspecify.annotations.NullMarked;

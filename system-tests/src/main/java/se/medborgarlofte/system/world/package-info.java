/** The people of the story and what they can reach from outside: the gateway, the topics, their mail and the clock. */
@NullMarked
package se.medborgarlofte.system.world;

import org.jspecify.annotations.NullMarked;

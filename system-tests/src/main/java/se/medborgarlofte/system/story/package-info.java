/** The story: each step a class that plays it through the gateway and names the events that carried it. */
@NullMarked
package se.medborgarlofte.system.story;

import org.jspecify.annotations.NullMarked;

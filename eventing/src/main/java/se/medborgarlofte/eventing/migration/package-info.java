/** Changes to the store that run once, before any event is received. */
@NullMarked
package se.medborgarlofte.eventing.migration;

import org.jspecify.annotations.NullMarked;

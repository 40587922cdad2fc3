/** The map: where municipalities are. */
@NullMarked
package se.medborgarlofte.notification.map;

import org.jspecify.annotations.NullMarked;

/** Areas that somebody draws on a map. */
@NullMarked
package se.medborgarlofte.notification.domain.area;

import org.jspecify.annotations.NullMarked;

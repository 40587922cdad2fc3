/** Writes calendar invitations that any calendar program understands. */
@NullMarked
package se.medborgarlofte.notification.calendar;

import org.jspecify.annotations.NullMarked;

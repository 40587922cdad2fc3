/** Planted: rooms that look the wrong way. */
@NullMarked
package se.medborgarlofte.planted.rooms.messaging;

import org.jspecify.annotations.NullMarked;

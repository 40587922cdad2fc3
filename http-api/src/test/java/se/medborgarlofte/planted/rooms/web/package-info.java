/** Planted: rooms that look the wrong way. */
@NullMarked
package se.medborgarlofte.planted.rooms.web;

import org.jspecify.annotations.NullMarked;

/** Nothing planted: a room that keeps the rules. */
@NullMarked
package se.medborgarlofte.planted.sound.application;

import org.jspecify.annotations.NullMarked;

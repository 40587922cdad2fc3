/** Nothing planted: a room that keeps the rules. */
@NullMarked
package se.medborgarlofte.planted.sound.web;

import org.jspecify.annotations.NullMarked;

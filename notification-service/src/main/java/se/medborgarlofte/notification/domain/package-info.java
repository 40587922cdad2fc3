/** A message to one person about one thing, from queued to handed over or refused, and the person it is for. */
@NullMarked
package se.medborgarlofte.notification.domain;

import org.jspecify.annotations.NullMarked;

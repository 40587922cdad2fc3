/** The dialogue's HTTP API: bodies in, use cases called, bodies out. */
@NullMarked
package se.medborgarlofte.dialogue.web;

import org.jspecify.annotations.NullMarked;

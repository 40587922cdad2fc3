/** What an owned, a stolen and a seized thing is, and how a match between them is decided; plain Java. */
@NullMarked
package se.medborgarlofte.property.domain;

import org.jspecify.annotations.NullMarked;

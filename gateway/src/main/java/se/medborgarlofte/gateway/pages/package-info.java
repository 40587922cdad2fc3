/** Pages that a person reads: the landing page, the help behind every problem, the documentation. */
@NullMarked
package se.medborgarlofte.gateway.pages;

import org.jspecify.annotations.NullMarked;

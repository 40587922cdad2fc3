/** The HTTP API: what is asked and answered, in the words of the API document. */
@NullMarked
package se.medborgarlofte.pledge.web;

import org.jspecify.annotations.NullMarked;

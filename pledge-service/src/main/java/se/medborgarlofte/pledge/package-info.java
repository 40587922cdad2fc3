/** The pledge service: situation pictures and the pledges that police and municipality make on them. */
@NullMarked
package se.medborgarlofte.pledge;

import org.jspecify.annotations.NullMarked;

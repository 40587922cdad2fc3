/** One API document out of the services' own. */
@NullMarked
package se.medborgarlofte.gateway.documents;

import org.jspecify.annotations.NullMarked;

/** Where pictures, pledges and what others have told are kept in MongoDB. */
@NullMarked
package se.medborgarlofte.pledge.persistence;

import org.jspecify.annotations.NullMarked;

/** Signs a demo person in at the local issuer, the way a browser does. */
@NullMarked
package se.medborgarlofte.local.signin;

import org.jspecify.annotations.NullMarked;

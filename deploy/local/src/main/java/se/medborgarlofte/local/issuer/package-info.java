/** The identity issuer of the local platform: signs demo people in and issues the tokens the services check. */
@NullMarked
package se.medborgarlofte.local.issuer;

import org.jspecify.annotations.NullMarked;

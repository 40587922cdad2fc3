/** What the tests of every service share: signed tokens, the access matrix, the house rules, the REST profile. */
@NullMarked
package se.medborgarlofte.http.testing;

import org.jspecify.annotations.NullMarked;

/** Planted: a domain that knows a framework. */
@NullMarked
package se.medborgarlofte.planted.technical.domain;

import org.jspecify.annotations.NullMarked;

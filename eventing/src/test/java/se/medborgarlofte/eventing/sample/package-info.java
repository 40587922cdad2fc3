/** A small service with one aggregate and one handler of each kind, on which the library is tested. */
package se.medborgarlofte.eventing.sample;

package se.medborgarlofte.dialogue.domain;

/** What happens to a promise made at a meeting. */
public sealed interface PromiseEvent {

    /** Somebody promised something. */
    record PromiseMade() implements PromiseEvent {}

    /** It was kept. */
    record PromiseKept() implements PromiseEvent {}

    /** Its day has come and it has not been kept. */
    record PromiseDue() implements PromiseEvent {}

    /** A week after its day it has not been kept. */
    record PromiseOverdue() implements PromiseEvent {}
}

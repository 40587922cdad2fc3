package se.medborgarlofte.property.application;

import se.medborgarlofte.property.domain.Judgement;
import se.medborgarlofte.property.domain.ThingRef;

/** What is learned from: the levels on which pairs agreed and what people decided. Never what the things are like. */
public interface JudgedCases {

    /** Whether the pair of a match has been measured. */
    boolean has(String matchId);

    /** Measures a pair among everything that competes with it, as it is now. */
    void measure(String matchId, ThingRef stolen, ThingRef seized);

    /** Keeps what people decided; a later decision replaces it. */
    void judge(String matchId, Judgement judgement);
}

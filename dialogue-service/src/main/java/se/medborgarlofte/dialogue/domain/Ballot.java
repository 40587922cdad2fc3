package se.medborgarlofte.dialogue.domain;

import java.util.List;

/**
 * What a household answers in a poll. It is counted, not named.
 *
 * @param id by which the household may change its answer
 * @param answers one for each of the poll's times, in their order
 */
public record Ballot(String id, List<Availability> answers) {

    public Ballot {
        answers = List.copyOf(answers);
    }
}
